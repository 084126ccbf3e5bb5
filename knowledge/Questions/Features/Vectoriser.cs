using System.Runtime.InteropServices;

namespace Backpain.Knowledge.Questions.Features;

/// <summary>Weighs features: rare ones count more, and each kind of feature counts by a fixed share.</summary>
internal sealed class Vectoriser
{
    // By FeatureKind.
    private static readonly float[] ShareOfKind = [1.0f, 0.7f, 0.7f, 0.7f, 0.5f];
    private static readonly int[] FewestTexts = [1, 1, 3, 1, 2];

    private readonly Dictionary<ulong, int> indexOf = [];
    private readonly float[] rarity;
    private readonly FeatureKind[] kindOf;
    private readonly float rarest;

    internal Vectoriser(IReadOnlyList<IReadOnlyList<Feature>> texts)
    {
        rarest = 1 + MathF.Log(texts.Count);
        var kept = CountTexts(texts).Where(pair => pair.Value.Texts >= FewestTexts[(int)pair.Value.Kind]).ToList();
        rarity = new float[kept.Count];
        kindOf = new FeatureKind[kept.Count];
        foreach (var (hash, (kind, count, _)) in kept)
        {
            var index = indexOf.Count;
            indexOf.Add(hash, index);
            rarity[index] = 1 + MathF.Log(texts.Count / (float)count);
            kindOf[index] = kind;
        }
    }

    internal int Count => rarity.Length;

    /// <param name="unknownWords">How many words of the features the content does not have.</param>
    internal SparseVector Weigh(List<Feature> features, out int unknownWords)
    {
        var found = new int[features.Count];
        var count = 0;
        unknownWords = 0;
        foreach (var feature in features)
        {
            if (indexOf.TryGetValue(feature.Hash, out var index))
            {
                found[count++] = index;
            }
            else if (feature.Kind == FeatureKind.Word)
            {
                unknownWords++;
            }
        }

        Array.Sort(found, 0, count);
        return Weigh(found.AsSpan(0, count), unknownWords);
    }

    private static Dictionary<ulong, (FeatureKind Kind, int Texts, int LastText)> CountTexts(IReadOnlyList<IReadOnlyList<Feature>> texts)
    {
        var counts = new Dictionary<ulong, (FeatureKind Kind, int Texts, int LastText)>();
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var feature in texts[text])
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, feature.Hash, out var known);
                if (!known || count.LastText != text)
                {
                    count = (feature.Kind, count.Texts + 1, text);
                }
            }
        }

        return counts;
    }

    private SparseVector Weigh(ReadOnlySpan<int> sorted, int unknownWords)
    {
        var indices = new List<int>(sorted.Length);
        var values = new List<float>(sorted.Length);
        Span<float> squares = stackalloc float[ShareOfKind.Length];

        // Unknown words take their share of the length, so that a message that is mostly about something else scores low.
        squares[(int)FeatureKind.Word] = unknownWords * rarest * rarest;
        for (var at = 0; at < sorted.Length;)
        {
            var index = sorted[at];
            var times = 1;
            while (at + times < sorted.Length && sorted[at + times] == index)
            {
                times++;
            }

            var weight = rarity[index] * (1 + MathF.Log(times));
            indices.Add(index);
            values.Add(weight);
            squares[(int)kindOf[index]] += weight * weight;
            at += times;
        }

        return Normalise([.. indices], [.. values], squares);
    }

    private SparseVector Normalise(int[] indices, float[] values, ReadOnlySpan<float> squares)
    {
        var total = 0f;
        for (var kind = 0; kind < ShareOfKind.Length; kind++)
        {
            total += squares[kind] > 0 ? ShareOfKind[kind] * ShareOfKind[kind] : 0;
        }

        for (var at = 0; at < values.Length; at++)
        {
            var kind = (int)kindOf[indices[at]];
            values[at] *= ShareOfKind[kind] / MathF.Sqrt(squares[kind] * total);
        }

        return new SparseVector(indices, values);
    }
}
