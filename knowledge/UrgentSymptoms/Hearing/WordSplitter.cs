using System.Globalization;
using System.Text;

namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

/// <summary>Cuts a message into words, whatever its case, accents and punctuation.</summary>
internal static class WordSplitter
{
    private const string Apostrophes = "'’‘`´ʼ";
    private const string SentenceEnds = ".!?;\n\r";
    private const string Commas = ",:()–—\"“”";

    internal static List<MessageWord> Split(string message)
    {
        var text = WithoutAccents(message);
        var words = new List<MessageWord>(text.Length / 5 + 1);
        var (pause, isAfterQuestion) = (Pause.Sentence, false);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                isAfterQuestion |= text[at] == '?';
                pause = Longer(pause, PauseAt(text, at++));
                continue;
            }

            var end = EndOfWord(text, at);
            Add(words, new MessageWord(Plain(text.AsSpan(at, end - at)), text[at..end], pause) { IsAfterQuestion = isAfterQuestion });
            (pause, isAfterQuestion) = (Pause.None, false);
            at = end;
        }

        return words;
    }

    private static Pause PauseAt(string text, int at) =>
        SentenceEnds.Contains(text[at]) || IsOfEmoji(text[at]) ? Pause.Sentence
        : Commas.Contains(text[at]) || IsLooseDash(text, at) ? Pause.Comma
        : Pause.None;

    // People end sentences with them.
    private static bool IsOfEmoji(char letter) => char.IsSurrogate(letter);

    private static bool IsLooseDash(string text, int at) => text[at] == '-' && at > 0 && text[at - 1] is ' ' or '-';

    private static Pause Longer(Pause one, Pause other) => one > other ? one : other;

    private static int EndOfWord(string text, int start)
    {
        var isNumber = char.IsAsciiDigit(text[start]);
        var end = start + 1;
        while (end < text.Length && Continues(text, end, isNumber))
        {
            end++;
        }

        return end;
    }

    private static bool Continues(string text, int at, bool isNumber) => isNumber
        ? char.IsAsciiDigit(text[at]) || (text[at] == '.' && IsDigitAt(text, at + 1))
        : char.IsLetterOrDigit(text[at]) || (Apostrophes.Contains(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1]));

    private static bool IsDigitAt(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    // "can t" and "i ve" are what is left of an apostrophe that became a space.
    private static void Add(List<MessageWord> words, MessageWord word)
    {
        if (words.Count > 0 && word.PauseBefore != Pause.Sentence && IsTornOff(words[^1].Text, word.Text))
        {
            var before = words[^1];
            words[^1] = new MessageWord(before.Text + word.Text, $"{before.AsWritten} {word.AsWritten}", before.PauseBefore);
            return;
        }

        words.Add(word);
    }

    private static bool IsTornOff(string before, string ending) => ending switch
    {
        "t" => before.EndsWith('n') && before.Length > 2,
        "m" => before is "i",
        "ve" or "ll" or "re" => before is "i" or "we" or "you" or "they",
        _ => false,
    };

    private static string Plain(ReadOnlySpan<char> word)
    {
        Span<char> plain = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            if (!Apostrophes.Contains(letter))
            {
                plain[length++] = char.ToLowerInvariant(letter);
            }
        }

        return new string(plain[..length]);
    }

    private static string WithoutAccents(string message)
    {
        if (Ascii.IsValid(message))
        {
            return message;
        }

        var kept = new StringBuilder(message.Length);
        foreach (var letter in WellFormed(message).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                kept.Append(letter);
            }
        }

        return kept.ToString();
    }

    // Normalize refuses half a surrogate pair, which a cut message can end in.
    private static string WellFormed(string message) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(message));
}
