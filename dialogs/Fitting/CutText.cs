namespace Backpain.Dialogs.Fitting;

/// <summary>Cuts a text where a person would: after a sentence; else between words.</summary>
internal static class CutText
{
    /// <returns>A first part of at most <paramref name="longest"/> characters, and what is left; empty when all fits.</returns>
    internal static (string First, string Remainder) At(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return (text, "");
        }

        var at = LastPlace(text, longest, IsSentenceEnd) ?? LastPlace(text, longest, (before, _) => !char.IsWhiteSpace(before)) ?? Whole(text, longest);
        return (text[..at].TrimEnd(), text[at..].TrimStart());
    }

    /// <returns>Parts of at most <paramref name="longest"/> characters that are together the whole text.</returns>
    internal static IReadOnlyList<string> Into(string text, int longest)
    {
        var parts = new List<string>();
        for (var (first, rest) = At(text, longest); ; (first, rest) = At(rest, longest))
        {
            parts.Add(first);
            if (rest.Length == 0)
            {
                return parts;
            }
        }
    }

    /// <summary>The end of a line is one too; "2." at its beginning is not.</summary>
    private static bool IsSentenceEnd(char before, char at) => at == '\n' || before is '.' or '!' or '?' or ')' or '"';

    private static int? LastPlace(string text, int longest, Func<char, char, bool> isPlace)
    {
        for (var at = longest; at > longest / 3; at--)
        {
            if (char.IsWhiteSpace(text[at]) && isPlace(text[at - 1], text[at]) && !IsListNumber(text, at))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsListNumber(string text, int at) => at >= 2 && text[at - 1] == '.' && char.IsAsciiDigit(text[at - 2]) && (at < 3 || char.IsWhiteSpace(text[at - 3]));

    /// <summary>Half a character is none.</summary>
    private static int Whole(string text, int longest) => char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
}
