using System.Globalization;

namespace Backpain.Knowledge.Questions.Normalising;

/// <summary>Cuts plain text into words and remembers what stood between them.</summary>
internal static class WordCutter
{
    internal static List<Word> Cut(string text)
    {
        var words = new List<Word>();
        for (var at = 0; at < text.Length;)
        {
            var length = LengthOfWord(text, at);
            if (IsNumbering(text, at, length))
            {
                AddBreak(words, Break.Comma);
                at += length + 1;
            }
            else if (length > 0)
            {
                words.Add(new Word(text.Substring(at, length).Trim('\''), Break.None));
                at += length;
            }
            else
            {
                AddBreak(words, BreakAt(text, at));
                at++;
            }
        }

        words.RemoveAll(word => word.Text.Length == 0);
        return words;
    }

    // "a) does it hurt b) what does it cost".
    private static bool IsNumbering(string text, int at, int length) =>
        length == 1 && at + 1 < text.Length && text[at + 1] == ')' && text[at] is (>= 'a' and <= 'e') or (>= '1' and <= '9');

    private static int LengthOfWord(string text, int start)
    {
        var at = start;
        while (at < text.Length && (IsOfWord(text, at) || IsInsideNumber(text, at) || IsApostrophe(text, at, start)))
        {
            at++;
        }

        return at - start;
    }

    private static bool IsOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || IsMark(text[at]);

    private static bool IsMark(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(string text, int at, int start) => text[at] == '\'' && at > start;

    private static Break BreakAt(string text, int at) => text[at] switch
    {
        '?' or '\u00BF' => Break.Question,
        '.' or '!' or '\n' => Break.Stop,
        ',' or ';' or ':' or '(' or ')' or '/' => Break.Comma,
        '-' when IsDash(text, at) => Break.Comma,
        _ => Break.None,
    };

    private static bool IsInsideNumber(string text, int at) =>
        text[at] is '.' or ',' && at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    private static bool IsDash(string text, int at) => at > 0 && text[at - 1] == ' ';

    private static void AddBreak(List<Word> words, Break found)
    {
        if (words.Count > 0 && found > words[^1].After)
        {
            words[^1] = words[^1] with { After = found };
        }
    }
}
