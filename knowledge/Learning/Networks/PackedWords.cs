using Backpain.Knowledge.Questions.Features;
using Backpain.Knowledge.Questions.Scoring;

namespace Backpain.Knowledge.Learning.Networks;

/// <summary>What words and runs of letters came to mean, to serve with: a byte a number and a scale a vector. A word that was not learned from means what it means elsewhere.</summary>
/// <param name="hashes">Of the words, in rising order.</param>
internal sealed class PackedWords(ulong[] hashes, sbyte[] meanings, float[] scalesOfMeanings, sbyte[] letters, float[] scalesOfLetters)
{
    internal static PackedWords Pack(IEnumerable<(string Word, float[] Meaning)> words, float[] letters)
    {
        var byHash = words.Select(word => (Hash: FeatureHash.Of(word.Word), word.Meaning)).DistinctBy(word => word.Hash).OrderBy(word => word.Hash).ToList();
        var (meanings, scalesOfMeanings) = Pack([.. byHash.SelectMany(word => word.Meaning)], WordInput.Meaning);
        var (packedLetters, scalesOfLetters) = Pack(letters, WordInput.Letters);
        return new PackedWords([.. byHash.Select(word => word.Hash)], meanings, scalesOfMeanings, packedLetters, scalesOfLetters);
    }

    internal static PackedWords ReadFrom(BinaryReader reader) =>
        new(reader.ReadAll<ulong>(), reader.ReadAll<sbyte>(), reader.ReadAll<float>(), reader.ReadAll<sbyte>(), reader.ReadAll<float>());

    internal void WriteTo(BinaryWriter writer)
    {
        writer.WriteAll<ulong>(hashes);
        writer.WriteAll<sbyte>(meanings);
        writer.WriteAll<float>(scalesOfMeanings);
        writer.WriteAll<sbyte>(letters);
        writer.WriteAll<float>(scalesOfLetters);
    }

    /// <param name="input">Is filled.</param>
    internal void Read(string word, Span<float> input)
    {
        input.Clear();
        if (Array.BinarySearch(hashes, FeatureHash.Of(word)) is var at and >= 0)
        {
            AddRow(meanings, scalesOfMeanings, at, 1, input[..WordInput.Meaning]);
        }
        else
        {
            WordInput.ReadMeaning(word, input[..WordInput.Meaning]);
        }

        var runs = LetterRuns.Of(word);
        foreach (var row in runs)
        {
            AddRow(letters, scalesOfLetters, row, 1f / runs.Length, input[WordInput.Meaning..]);
        }
    }

    private static (sbyte[] Numbers, float[] Scales) Pack(float[] vectors, int length)
    {
        var (numbers, scales) = (new sbyte[vectors.Length], new float[vectors.Length / length]);
        for (var row = 0; row < scales.Length; row++)
        {
            scales[row] = Rows.Pack(vectors.AsSpan(row * length, length), numbers.AsSpan(row * length, length));
        }

        return (numbers, scales);
    }

    private static void AddRow(sbyte[] numbers, float[] scales, int row, float factor, Span<float> to)
    {
        var scale = factor * scales[row];
        for (var at = 0; at < to.Length; at++)
        {
            to[at] += numbers[(row * to.Length) + at] * scale;
        }
    }
}
