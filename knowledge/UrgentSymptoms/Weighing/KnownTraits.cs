using Backpain.Knowledge.UrgentSymptoms.Hearing;

namespace Backpain.Knowledge.UrgentSymptoms.Weighing;

/// <summary>The traits of a message that the examples have too, by index and in the order of it.</summary>
internal sealed class KnownTraits
{
    private const int MostTellingWords = 8;

    /// <summary>How much of what the most telling word weighs another must weigh to be told.</summary>
    private const float TellingShare = 0.35f;

    private readonly (int Index, WordSpan Span)[] traits;

    private KnownTraits((int Index, WordSpan Span)[] traits) => this.traits = traits;

    internal static KnownTraits In(List<Trait> found, Dictionary<ulong, int> indexOf)
    {
        var known = new List<(int Index, WordSpan Span)>(found.Count);
        var indices = new List<int>(found.Count);
        foreach (var trait in found)
        {
            if (indexOf.TryGetValue(trait.Hash, out var index))
            {
                indices.Add(index);
                known.Add((index, trait.Span));
            }
        }

        (int Index, WordSpan Span)[] traits = [.. known];
        Array.Sort(indices.ToArray(), traits);
        return new KnownTraits(traits);
    }

    internal int[] All() => Within(new WordSpan(0, int.MaxValue));

    /// <summary>Those of a part of the message, each once.</summary>
    internal int[] Within(WordSpan part)
    {
        var indices = new List<int>(traits.Length);
        foreach (var (index, span) in traits)
        {
            if (span.First >= part.First && span.Last <= part.Last && (indices.Count == 0 || indices[^1] != index))
            {
                indices.Add(index);
            }
        }

        return [.. indices];
    }

    /// <summary>The places of the words whose traits weigh most, in order.</summary>
    internal IReadOnlyList<int> TellingWords(ReadOnlySpan<int> among, float[] weights, int words)
    {
        var weightOf = new float[words];
        foreach (var (index, span) in traits)
        {
            if (among.BinarySearch(index) >= 0)
            {
                Spread(weights[index], span, weightOf);
            }
        }

        var least = words == 0 ? 0 : weightOf.Max() * TellingShare;
        return [.. Enumerable.Range(0, words).Where(word => weightOf[word] > 0 && weightOf[word] >= least).OrderByDescending(word => weightOf[word]).Take(MostTellingWords).Order()];
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
