using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Features;

/// <summary>Lists the features of a run of words: stems, neighbours, letters of each word, and what lay words mean.</summary>
internal sealed class FeatureExtractor(LayWords layWords)
{
    private const string Edge = "^";
    private const int MostWordsRemembered = 20_000;
    private const int MostMeaningsPaired = 14;
    private const int FarthestNear = 3;

    private readonly RememberedWords<WordTraits> remembered = new(MostWordsRemembered);

    internal List<Feature> Extract(IReadOnlyList<Word> words)
    {
        var features = new List<Feature>(words.Count * 20);
        var stems = new string[words.Count];
        var before = Edge;
        for (var at = 0; at < words.Count; at++)
        {
            var traits = TraitsOf(words[at].Text);
            features.AddRange(traits.Features);
            features.Add(FeatureHash.Of(FeatureKind.WordPair, before, traits.Stem));
            before = stems[at] = traits.Stem;
        }

        features.Add(FeatureHash.Of(FeatureKind.WordPair, before, Edge));
        AddNearWords(stems, features);
        AddMeanings(layWords.MeaningsIn(stems), features);
        return features;
    }

    // "Cost … sessions" with up to two words between, whichever comes first.
    private static void AddNearWords(string[] stems, List<Feature> features)
    {
        for (var first = 0; first < stems.Length; first++)
        {
            for (var second = first + 1; second < stems.Length && second <= first + FarthestNear; second++)
            {
                var inOrder = string.CompareOrdinal(stems[first], stems[second]) < 0;
                features.Add(FeatureHash.Of(FeatureKind.NearWords, stems[inOrder ? first : second], stems[inOrder ? second : first]));
            }
        }
    }

    private static void AddMeanings(List<string> meanings, List<Feature> features)
    {
        var before = Edge;
        foreach (var meaning in meanings)
        {
            features.Add(FeatureHash.Of(FeatureKind.Meaning, meaning));
            features.Add(FeatureHash.Of(FeatureKind.Meaning, before, meaning));
            before = meaning;
        }

        AddPairs([.. meanings.Distinct().Take(MostMeaningsPaired).Order(StringComparer.Ordinal)], features);
    }

    // Two meanings anywhere in a question tell more than either: "how long" and "needles".
    private static void AddPairs(string[] meanings, List<Feature> features)
    {
        for (var first = 0; first < meanings.Length; first++)
        {
            for (var second = first + 1; second < meanings.Length; second++)
            {
                features.Add(FeatureHash.Of(FeatureKind.MeaningPair, meanings[first], meanings[second]));
            }
        }
    }

    private WordTraits TraitsOf(string word) => remembered.TryRecall(word, out var known) ? known : remembered.Keep(word, WordTraits.Of(word));
}
