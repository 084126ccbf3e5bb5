using System.Runtime.InteropServices;
using Backpain.Knowledge.Learning;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Questions.Features;

/// <summary>Weighs features: rare ones count more, and each kind of feature counts by a fixed share, as does what the words mean together.</summary>
internal sealed class Vectoriser
{
    private const float ShareOfMeaning = 1.0f;

    // By FeatureKind.
    private static readonly float[] ShareOfKind = [1.0f, 0.7f, 0.5f, 0.7f, 0.7f, 0.5f];
    private static readonly int[] FewestTexts = [1, 2, 2, 3, 1, 2];

    private readonly Dictionary<ulong, int> indexOf;
    private readonly float[] rarity;
    private readonly FeatureKind[] kindOf;
    private readonly float rarest;

    private Vectoriser(ReadOnlySpan<ulong> hashes, float[] rarity, FeatureKind[] kindOf, float rarest)
    {
        this.rarity = rarity;
        this.kindOf = kindOf;
        this.rarest = rarest;
        indexOf = new Dictionary<ulong, int>(hashes.Length);
        foreach (var hash in hashes)
        {
            indexOf.Add(hash, indexOf.Count);
        }
    }

    internal int Count => rarity.Length;

    internal static Vectoriser Learn(IReadOnlyList<IReadOnlyList<Feature>> texts)
    {
        var kept = CountTexts(texts).Where(pair => pair.Value.Texts >= FewestTexts[(int)pair.Value.Kind]).ToList();
        return new Vectoriser(
            [.. kept.Select(pair => pair.Key)],
            [.. kept.Select(pair => 1 + MathF.Log(texts.Count / (float)pair.Value.Texts))],
            [.. kept.Select(pair => pair.Value.Kind)],
            1 + MathF.Log(texts.Count));
    }

    internal static Vectoriser ReadFrom(BinaryReader reader) => new(reader.ReadAll<ulong>(), reader.ReadAll<float>(), reader.ReadAll<FeatureKind>(), reader.ReadSingle());

    internal void WriteTo(BinaryWriter writer)
    {
        writer.WriteAll<ulong>([.. indexOf.Keys]);
        writer.WriteAll<float>(rarity);
        writer.WriteAll<FeatureKind>(kindOf);
        writer.Write(rarest);
    }

    /// <param name="meaning">What the words mean together; is scaled and becomes part of the vector.</param>
    /// <param name="unknownWords">How many words of the features the content does not have.</param>
    internal TextVector Weigh(List<Feature> features, float[] meaning, out int unknownWords)
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
        return Weigh(found.AsSpan(0, count), meaning, unknownWords);
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

    /// <summary>Makes each run of the same index one entry, in place.</summary>
    private TextVector Weigh(Span<int> sorted, float[] meaning, int unknownWords)
    {
        Span<float> squares = stackalloc float[ShareOfKind.Length];

        // Unknown words take their share of the length, so that a message that is mostly about something else scores low.
        squares[(int)FeatureKind.Word] = unknownWords * rarest * rarest;
        var values = new float[sorted.Length];
        var count = 0;
        for (var at = 0; at < sorted.Length; count++)
        {
            var index = sorted[at];
            var times = CountSame(sorted[at..]);
            var weight = rarity[index] * (1 + MathF.Log(times));
            squares[(int)kindOf[index]] += weight * weight;
            sorted[count] = index;
            values[count] = weight;
            at += times;
        }

        Normalise(sorted[..count], values, meaning, squares);
        return new TextVector(sorted[..count].ToArray(), values[..count], meaning);
    }

    private static int CountSame(ReadOnlySpan<int> sorted)
    {
        var times = 1;
        while (times < sorted.Length && sorted[times] == sorted[0])
        {
            times++;
        }

        return times;
    }

    private void Normalise(ReadOnlySpan<int> indices, Span<float> values, Span<float> meaning, ReadOnlySpan<float> squares)
    {
        var total = ShareOfMeaning * ShareOfMeaning;
        for (var kind = 0; kind < ShareOfKind.Length; kind++)
        {
            total += squares[kind] > 0 ? ShareOfKind[kind] * ShareOfKind[kind] : 0;
        }

        for (var at = 0; at < indices.Length; at++)
        {
            var kind = (int)kindOf[indices[at]];
            values[at] *= ShareOfKind[kind] / MathF.Sqrt(squares[kind] * total);
        }

        Rows.Scale(meaning, ShareOfMeaning / MathF.Sqrt(total));
    }
}
