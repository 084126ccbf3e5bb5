using System.Runtime.InteropServices;
using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>The traits of a message, in the order of the words that they begin with.</summary>
internal sealed class MessageTraits
{
    private const int MostTellingWords = 8;

    /// <summary>How much of what the most telling word weighs another must weigh to be told.</summary>
    private const float TellingShare = 0.35f;

    private readonly Trait[] traits;
    private readonly int[] firstOfWord;

    /// <param name="found">In any order.</param>
    /// <param name="words">How many the message has.</param>
    internal MessageTraits(List<Trait> found, int words)
    {
        firstOfWord = new int[words + 1];
        foreach (ref readonly var trait in CollectionsMarshal.AsSpan(found))
        {
            firstOfWord[trait.Span.First + 1]++;
        }

        for (var word = 0; word < words; word++)
        {
            firstOfWord[word + 1] += firstOfWord[word];
        }

        traits = InOrder(found);
    }

    /// <summary>Those that begin in a part of the message; some of them may end after it.</summary>
    internal ReadOnlySpan<Trait> BeginningIn(WordSpan part) => traits.AsSpan(firstOfWord[part.First]..firstOfWord[part.Last + 1]);

    /// <summary>The places of the words of a part whose traits weigh most, in order.</summary>
    internal IReadOnlyList<int> TellingWords(WordSpan part, float[] weights)
    {
        var weightOf = new float[part.Last + 1];
        foreach (ref readonly var trait in BeginningIn(part))
        {
            if (trait.Span.Last <= part.Last)
            {
                Spread(weights[trait.Number] * TraitRow.ValueOf(trait), trait.Span, weightOf);
            }
        }

        var least = weightOf.Max() * TellingShare;
        int[] telling = [.. Enumerable.Range(0, weightOf.Length).Where(word => weightOf[word] > 0 && weightOf[word] >= least).OrderByDescending(word => weightOf[word]).Take(MostTellingWords).Order()];
        return telling is [] ? [part.First] : telling;
    }

    private Trait[] InOrder(List<Trait> found)
    {
        var next = firstOfWord.ToArray();
        var ordered = new Trait[found.Count];
        foreach (ref readonly var trait in CollectionsMarshal.AsSpan(found))
        {
            ordered[next[trait.Span.First]++] = trait;
        }

        return ordered;
    }

    private static void Spread(float weight, WordSpan span, float[] weightOf)
    {
        var share = weight / (span.Last - span.First + 1);
        for (var word = span.First; word <= span.Last; word++)
        {
            weightOf[word] += share;
        }
    }
}
