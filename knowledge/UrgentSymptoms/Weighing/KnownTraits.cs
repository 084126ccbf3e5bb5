using System.Runtime.InteropServices;
using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>A trait that the examples have too.</summary>
/// <param name="Value">How much it counts.</param>
internal readonly record struct KnownTrait(int Index, float Value, WordSpan Span);

/// <summary>The traits of a message that the examples have too, in the order of the words that they begin with.</summary>
internal sealed class KnownTraits
{
    private const int MostTellingWords = 8;

    /// <summary>How much of what the most telling word weighs another must weigh to be told.</summary>
    private const float TellingShare = 0.35f;

    private readonly KnownTrait[] traits;
    private readonly int[] firstOfWord;

    internal KnownTraits(List<Trait> found, TraitTable table, int words)
    {
        var known = new List<KnownTrait>(found.Count);
        firstOfWord = new int[words + 1];
        foreach (var trait in found)
        {
            if (table.TryFind(trait, out var index))
            {
                known.Add(new KnownTrait(index, ValueOf(trait.Kind), trait.Span));
                firstOfWord[trait.Span.First + 1]++;
            }
        }

        for (var word = 0; word < words; word++)
        {
            firstOfWord[word + 1] += firstOfWord[word];
        }

        traits = InOrder(known);
    }

    /// <summary>Those that begin in a part of the message; some of them may end after it.</summary>
    internal ReadOnlySpan<KnownTrait> BeginningIn(WordSpan part) => traits.AsSpan(firstOfWord[part.First]..firstOfWord[part.Last + 1]);

    /// <summary>The places of the words of a part whose traits weigh most, in order.</summary>
    internal IReadOnlyList<int> TellingWords(WordSpan part, float[] weights)
    {
        var weightOf = new float[part.Last + 1];
        foreach (var trait in BeginningIn(part))
        {
            if (trait.Span.Last <= part.Last)
            {
                Spread(weights[trait.Index] * trait.Value, trait.Span, weightOf);
            }
        }

        var least = weightOf.Max() * TellingShare;
        return [.. Enumerable.Range(0, weightOf.Length).Where(word => weightOf[word] > 0 && weightOf[word] >= least).OrderByDescending(word => weightOf[word]).Take(MostTellingWords).Order()];
    }

    private KnownTrait[] InOrder(List<KnownTrait> known)
    {
        var next = firstOfWord.ToArray();
        var ordered = new KnownTrait[known.Count];
        foreach (ref readonly var trait in CollectionsMarshal.AsSpan(known))
        {
            ordered[next[trait.Span.First]++] = trait;
        }

        return ordered;
    }

    // There are many runs of letters and many pairs, and each says little.
    private static float ValueOf(TraitKind kind) => kind is TraitKind.Letters or TraitKind.PhrasesNear or TraitKind.PhrasesNearAndSo or TraitKind.PhrasesInOrder ? 0.7f : 1;

    private static void Spread(float weight, WordSpan span, float[] weightOf)
    {
        var share = weight / (span.Last - span.First + 1);
        for (var word = span.First; word <= span.Last; word++)
        {
            weightOf[word] += share;
        }
    }
}
