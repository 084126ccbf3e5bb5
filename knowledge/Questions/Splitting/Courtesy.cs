using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Splitting;

/// <summary>Greetings, thanks and lead-ins around a question: "hello I just wanted to ask does it hurt thank you" asks whether it hurts.</summary>
internal static class Courtesy
{
    private const int FewestWordsAsked = 2;
    private const int MostWordsNamed = 4;

    private static readonly string[][] Courtesies = ReadPhrases("Courtesies.txt");
    private static readonly string[][] LeadIns = ReadPhrases("LeadIns.txt");

    /// <param name="namesSubject">Whether a few words that ask nothing name what is meant: "hello price please".</param>
    /// <returns>What is asked; all words where nothing asks without them, for then the courtesy may be the point.</returns>
    internal static IReadOnlyList<Word> CutFrom(IReadOnlyList<Word> words, Func<IReadOnlyList<Word>, bool> namesSubject)
    {
        var (start, end) = (StartAfter(Courtesies, words, 0), EndBefore(words));
        var afterLeadIn = StartAfter(LeadIns, words, start);
        if (afterLeadIn == 0 && end == words.Count)
        {
            return words;
        }

        return AskedIn(words, afterLeadIn, end)
            ?? AskedIn(words, start, end)
            ?? (end - start is > 0 and <= MostWordsNamed && end - start < words.Count && Between(words, start, end) is var named && namesSubject(named) ? named : words);
    }

    private static List<Word>? AskedIn(IReadOnlyList<Word> words, int start, int end)
    {
        var asked = Between(words, start, end);
        return asked.Count >= FewestWordsAsked && QuestionSigns.Asks(asked) ? asked : null;
    }

    private static List<Word> Between(IReadOnlyList<Word> words, int start, int end) => [.. words.Take(end).Skip(start)];

    private static int StartAfter(string[][] phrases, IReadOnlyList<Word> words, int start)
    {
        while (Array.Find(phrases, phrase => StandsAt(phrase, words, start)) is { } found)
        {
            start += found.Length;
        }

        return start;
    }

    private static int EndBefore(IReadOnlyList<Word> words)
    {
        var end = words.Count;
        while (Array.Find(Courtesies, phrase => StandsAt(phrase, words, end - phrase.Length)) is { } found)
        {
            end -= found.Length;
        }

        return end;
    }

    // Every message is tried against every phrase, so nothing is made on the way.
    private static bool StandsAt(string[] phrase, IReadOnlyList<Word> words, int at)
    {
        var same = 0;
        while (at >= 0 && at + phrase.Length <= words.Count && same < phrase.Length && words[at + same].Text == phrase[same])
        {
            same++;
        }

        return same == phrase.Length;
    }

    // "Thank you very much" before "thank you".
    private static string[][] ReadPhrases(string file) => [.. EmbeddedLines.Read(file).Select(line => line.Split(' ')).OrderByDescending(phrase => phrase.Length)];
}
