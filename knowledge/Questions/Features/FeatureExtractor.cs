using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Features;

/// <summary>Lists the features of a run of words: stems, pairs of neighbours, letters of each word, and what lay words mean.</summary>
internal sealed class FeatureExtractor(LayWords layWords)
{
    private const int ShortestLetters = 3;
    private const int LongestLetters = 5;
    private const string Edge = "^";

    internal List<Feature> Extract(IReadOnlyList<Word> words)
    {
        var features = new List<Feature>(words.Count * 16);
        var before = Edge;
        foreach (var word in words)
        {
            var stem = Stem.Of(word.Text);
            features.Add(new Feature(FeatureHash.Of(FeatureKind.Word, stem), FeatureKind.Word));
            features.Add(new Feature(FeatureHash.Of(FeatureKind.Pair, before, stem), FeatureKind.Pair));
            AddLetters(word.Text, features);
            before = stem;
        }

        features.Add(new Feature(FeatureHash.Of(FeatureKind.Pair, before, Edge), FeatureKind.Pair));
        AddMeanings(words, features);
        return features;
    }

    private static void AddLetters(string word, List<Feature> features)
    {
        Span<char> edged = stackalloc char[Math.Min(word.Length, 30) + 2];
        edged[0] = edged[^1] = Edge[0];
        word.AsSpan(0, edged.Length - 2).CopyTo(edged[1..]);
        for (var length = ShortestLetters; length <= LongestLetters; length++)
        {
            for (var start = 0; start + length <= edged.Length; start++)
            {
                features.Add(new Feature(FeatureHash.Of(FeatureKind.Letters, edged.Slice(start, length)), FeatureKind.Letters));
            }
        }
    }

    private void AddMeanings(IReadOnlyList<Word> words, List<Feature> features)
    {
        var before = Edge;
        foreach (var meaning in layWords.MeaningsIn(words))
        {
            features.Add(new Feature(FeatureHash.Of(FeatureKind.Meaning, meaning), FeatureKind.Meaning));
            features.Add(new Feature(FeatureHash.Of(FeatureKind.Meaning, before, meaning), FeatureKind.Meaning));
            before = meaning;
        }
    }
}
