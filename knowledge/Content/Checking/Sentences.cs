using System.Text.RegularExpressions;

namespace Backpain.Knowledge.Content.Checking;

/// <summary>Cuts Markdown into the sentences that a reader sees; each item of a list is one.</summary>
internal static partial class Sentences
{
    internal static IReadOnlyList<string> Of(string markdown)
    {
        var linesApart = ListMarks().Replace(markdown, "\n\n");
        var plain = Marks().Replace(Links().Replace(Keys().Replace(linesApart, ""), "$1"), "");
        return [.. Ends().Split(plain).Select(sentence => sentence.ReplaceLineEndings(" ").Trim()).Where(sentence => sentence.Any(char.IsLetter))];
    }

    internal static string[] WordsOf(string sentence) => [.. Words().Matches(sentence).Select(match => match.Value)];

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"\[[A-Z][A-Z0-9]*\]")]
    private static partial Regex Keys();

    [GeneratedRegex(@"^[ \t]*([-*+]|\d+\.)\s|^#+\s", RegexOptions.Multiline)]
    private static partial Regex ListMarks();

    [GeneratedRegex("[*_`>]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?<=[.!?:])\s+|\n\s*\n")]
    private static partial Regex Ends();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.,-]*")]
    private static partial Regex Words();
}
