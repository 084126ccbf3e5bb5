using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.Questions.Spelling;

/// <summary>A general list of English words: what stands in it is never taken for a slip.</summary>
internal static class EnglishWords
{
    // Hashes take a tenth of the memory that words would.
    private static readonly ulong[] All = [.. EmbeddedLines.Read("EnglishWords.txt").Select(word => FeatureHash.Of(word)).Order()];

    internal static bool Contain(string word) => Array.BinarySearch(All, FeatureHash.Of(word)) >= 0;
}
