namespace Backpain.Knowledge.Questions.Features;

/// <summary>What a word contributes wherever it stands: its stem, and runs of its letters.</summary>
internal sealed record WordTraits(string Stem, Feature[] Features)
{
    private const int ShortestRun = 3;
    private const int LongestRun = 5;
    private const int MostLetters = 30;
    private const char Edge = '^';

    internal static WordTraits Of(string word)
    {
        var stem = Questions.Features.Stem.Of(word);
        List<Feature> features = [FeatureHash.Of(FeatureKind.Word, stem)];
        AddRuns(word.AsSpan(0, Math.Min(word.Length, MostLetters)), features);
        return new WordTraits(stem, [.. features]);
    }

    private static void AddRuns(ReadOnlySpan<char> word, List<Feature> features)
    {
        Span<char> edged = [Edge, .. word, Edge];
        for (var length = ShortestRun; length <= LongestRun; length++)
        {
            for (var start = 0; start + length <= edged.Length; start++)
            {
                features.Add(FeatureHash.Of(FeatureKind.Letters, edged.Slice(start, length)));
            }
        }
    }
}
