using System.Collections.Frozen;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Splitting;

/// <summary>Tells whether words read as a question or a request.</summary>
internal static class QuestionSigns
{
    private const int MostWordsOfFragment = 4;

    private static readonly FrozenSet<string> QuestionWords = new[] { "what", "how", "why", "who", "where", "when", "which" }.ToFrozenSet();

    private static readonly FrozenSet<string> Verbs = new[]
    {
        "is", "are", "was", "were", "am", "do", "does", "did", "can", "could", "will", "would", "should", "shall", "may", "might", "must", "has", "have", "had",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Doers = new[]
    {
        "i", "you", "it", "he", "she", "we", "they", "this", "that", "these", "those", "there", "the", "a", "an", "my", "your", "his", "her", "our", "their",
        "any", "anyone", "anybody", "anything", "someone", "somebody", "everyone", "everybody", "one", "people", "patients", "all", "both", "most", "some",
        "acupuncture", "needles", "needle", "needling", "nhs", "nice", "acupuncturists", "osteopaths", "physiotherapist", "mum", "dad",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> NoQuestionAfter = new[]
    {
        "i", "you", "it", "he", "she", "we", "they", "that", "this", "there", "pain", "back", "to", "not", "also", "just", "always", "who", "which",
    }.ToFrozenSet();

    private static readonly string[] Openings = [.. EmbeddedLines.Read("QuestionOpenings.txt").Select(line => $" {line} ")];

    internal static bool Asks(IReadOnlyList<Word> words) =>
        words.Count > 0 && (words[^1].After == Break.Question || AsksInside(words) || Opens(words) || IsFragment(words));

    private static bool AsksInside(IReadOnlyList<Word> words)
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (words[at].After == Break.Question || IsTurnedRound(words, at) || HasVerbNear(words, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Does it", "will the": a verb before its doer.</summary>
    private static bool IsTurnedRound(IReadOnlyList<Word> words, int at) =>
        Verbs.Contains(words[at].Text)
        && Doers.Contains(words[at + 1].Text)
        && words[at].After == Break.None
        && (at == 0 || words[at - 1].After != Break.None || !NoQuestionAfter.Contains(words[at - 1].Text));

    /// <summary>"How many sessions would": a question word with a verb close by.</summary>
    private static bool HasVerbNear(IReadOnlyList<Word> words, int at)
    {
        if (!QuestionWords.Contains(words[at].Text))
        {
            return false;
        }

        // "When I bend" and "where it hurts" tell; "when can I" asks.
        var reach = words[at].Text is "when" or "where" ? 1 : 4;
        return words.Skip(at + 1).Take(reach).Any(word => Verbs.Contains(word.Text));
    }

    private static bool Opens(IReadOnlyList<Word> words)
    {
        var text = $" {Word.Join(words)} ";
        return Openings.Any(opening => text.Contains(opening, StringComparison.Ordinal));
    }

    private static bool IsFragment(IReadOnlyList<Word> words) =>
        words.Count <= MostWordsOfFragment && QuestionWords.Contains(words[0].Text) && words[0].Text is not ("when" or "where");
}
