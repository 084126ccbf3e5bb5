using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Backpain.Consultations.Fields;

/// <summary>Takes off what people say around their name, and tells a name from a sentence.</summary>
internal static class NameWords
{
    private const int MostWords = 7;

    private static readonly WordFile Words = WordFile.Load("names");
    private static readonly string[] Before = [.. Words["before"].OrderByDescending(phrase => phrase.Length)];
    private static readonly string[] After = [.. Words["after"].OrderByDescending(phrase => phrase.Length)];
    private static readonly FrozenSet<string> Sentence = Words["sentence"].ToFrozenSet();
    private static readonly FrozenSet<string> Replies = Words["reply"].ToFrozenSet();

    /// <summary>The text without greetings, lead-ins, thanks, quotes, and the marks at its ends.</summary>
    public static string Unwrap(string text)
    {
        var words = Trim(text).Split(' ').ToList();
        while (TakeOff(words, Before, fromStart: true) || TakeOff(words, After, fromStart: false))
        {
            words = [.. Trim(string.Join(' ', words)).Split(' ')];
        }

        return string.Join(' ', words);
    }

    public static bool AreName(string text)
    {
        var words = text.Split(' ');
        return text.Length > 0
            && words.Length <= MostWords
            && HasNameLetters(text)
            && !Replies.Contains(Plain(text))
            && !IsSentence(words);
    }

    /// <summary>The words up to where the sentence goes on: "ewa lis and i want …".</summary>
    public static string UntilSentence(string text) =>
        string.Join(' ', text.Split(' ').TakeWhile(word => Plain(word) is not ("and" or "") and var plain && !Sentence.Contains(plain)));

    /// <summary>"Email Mair Bevan" without the word that began the sentence.</summary>
    public static string AfterSentence(string text) =>
        string.Join(' ', text.Split(' ').SkipWhile(word => Sentence.Contains(Plain(word))));

    private static bool TakeOff(List<string> words, string[] phrases, bool fromStart)
    {
        var said = Plain(string.Join(' ', words));
        var phrase = Array.Find(phrases, phrase => Fits(said, phrase, fromStart));
        if (phrase is null)
        {
            return false;
        }

        var count = phrase.Count(letter => letter == ' ') + 1;
        words.RemoveRange(fromStart ? 0 : words.Count - count, count);
        return true;
    }

    /// <summary>A phrase is taken off only where something is left to be the name.</summary>
    private static bool Fits(string said, string phrase, bool fromStart) =>
        said.Length > phrase.Length
        && (fromStart ? said.StartsWith(phrase + " ", StringComparison.Ordinal) : said.EndsWith(" " + phrase, StringComparison.Ordinal));

    /// <summary>
    /// A capital makes "Will Book" a name and "will book" none, but a capital at the start says nothing, nor does one in a shout.
    /// </summary>
    private static bool IsSentence(string[] words)
    {
        var shouted = !words.Any(word => word.Any(char.IsLower));
        return words.Where((word, place) => place == 0 || shouted || word == "I" || !char.IsUpper(word[0]))
            .Any(word => Sentence.Contains(Plain(word)) && !StandsAsName(words, word));
    }

    /// <summary>"Can Yılmaz", "My Nguyen": at the start, with a capital, and every other word with one too.</summary>
    private static bool StandsAsName(string[] words, string word) =>
        ReferenceEquals(word, words[0]) && words.Length is > 1 and <= 3 && words.All(other => char.IsUpper(other[0]) && other.Any(char.IsLower));

    private static bool HasNameLetters(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        return runes.TrueForAll(IsOfName) && runes.Count(Rune.IsLetter) is var letters
            && (letters > 1 || (letters == 1 && !runes[0].IsAscii));
    }

    private static bool IsOfName(Rune rune) =>
        Rune.IsLetter(rune)
        || IsAccent(Rune.GetUnicodeCategory(rune))
        || " '’‘ʻʼ`´-‐‑.,·・\u200c\u200d".Contains(rune.ToString(), StringComparison.Ordinal);

    private static string Plain(string text) =>
        new([.. text.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter == ' ')]);

    /// <summary>Marks, quotes and pictures at the ends; a full stop stays after an initial ("Nora P.").</summary>
    private static string Trim(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text, start))
        {
            start++;
        }

        var end = text.Length;
        while (end > start && !EndsName(text, end))
        {
            end--;
        }

        return text[start..end].TrimEnd();
    }

    private static bool EndsName(string text, int end) =>
        char.IsLetterOrDigit(text[end - 1])
        || IsAccent(char.GetUnicodeCategory(text[end - 1]))
        || text[end - 1] is '?' or '@'
        || (char.IsLowSurrogate(text[end - 1]) && end > 1 && char.IsLetter(text, end - 2));

    private static bool IsAccent(UnicodeCategory category) => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
