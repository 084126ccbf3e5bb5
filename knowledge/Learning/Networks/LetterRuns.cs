using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.Learning.Networks;

/// <summary>The runs of three to five letters of a word, its edges counted as letters, and the word itself, each as the number of a row in a table.</summary>
internal static class LetterRuns
{
    /// <summary>How many rows the table has; a few runs share one.</summary>
    internal const int Rows = 1 << BitsOfRow;

    private const int BitsOfRow = 14;
    private const int ShortestRun = 3;
    private const int LongestRun = 5;
    private const int LongestWord = 30;
    private const char Edge = '^';

    // The upper bits of the hash hardly differ between short texts.
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    /// <returns>At least one row.</returns>
    internal static int[] Of(string word)
    {
        Span<char> edged = [Edge, .. word.AsSpan(0, Math.Min(word.Length, LongestWord)), Edge];
        var rows = new List<int>();
        for (var length = ShortestRun; length <= LongestRun; length++)
        {
            for (var start = 0; start + length <= edged.Length; start++)
            {
                rows.Add(RowOf(edged.Slice(start, length)));
            }
        }

        return edged.Length > LongestRun || rows.Count == 0 ? [.. rows, RowOf(edged)] : [.. rows];
    }

    private static int RowOf(ReadOnlySpan<char> letters) => (int)((FeatureHash.Of(letters) * Mixer) >> (64 - BitsOfRow));
}
