namespace Backpain.Knowledge.Questions.Spelling;

/// <summary>A general list of English words: what stands in it is never taken for a slip.</summary>
internal static class EnglishWords
{
    private static readonly HashSet<string> All = [.. EmbeddedLines.Read("EnglishWords.txt")];

    internal static bool Contain(string word) => All.Contains(word);
}
