using System.Collections.Frozen;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Splitting;

/// <summary>Tells by its words whether a clause reads as a question or a request.</summary>
internal static class QuestionSigns
{
    private static readonly FrozenSet<string> QuestionWords = new[] { "what", "how", "why", "who", "where", "when", "which" }.ToFrozenSet();

    private static readonly FrozenSet<string> Verbs = new[]
    {
        "is", "are", "was", "were", "am", "do", "does", "did", "can", "could", "will", "would", "should", "shall", "may", "might", "must", "has", "have", "had",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Pronouns =
        new[] { "i", "you", "it", "he", "she", "we", "they", "this", "that", "these", "those", "there", "anyone" }.ToFrozenSet();

    private static readonly FrozenSet<string> HaveAndBe = new[] { "is", "are", "was", "were", "am", "has", "have", "had" }.ToFrozenSet();

    private static readonly FrozenSet<string> Doers = new[]
    {
        "i", "you", "it", "he", "she", "we", "they", "this", "that", "these", "those", "there", "the", "a", "an", "my", "your", "his", "her", "our", "their",
        "any", "anyone", "anybody", "anything", "someone", "somebody", "everyone", "everybody", "one", "people", "patients", "all", "both", "most", "some",
        "acupuncture", "needles", "needle", "what", "needling", "nhs", "nice", "acupuncturists", "osteopaths", "physiotherapist", "mum", "dad",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> NoQuestionAfter = new[]
    {
        "i", "you", "it", "he", "she", "we", "they", "that", "this", "there", "pain", "back", "to", "not", "also", "just", "always", "who", "which",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Auxiliaries =
        new[] { "is", "are", "do", "does", "did", "can", "could", "will", "would", "should", "shall" }.ToFrozenSet();

    private static readonly FrozenSet<string> Measures = new[] { "long", "many", "much", "often", "soon", "far", "deep", "big" }.ToFrozenSet();

    // "Is sore at night" leaves out who, and "can not sleep" too.
    private static readonly FrozenSet<string> NoDoers = new[]
    {
        "not", "sore", "painful", "bad", "worse", "better", "good", "fine", "ok", "very", "so", "too", "really", "still", "just", "now", "getting", "killing", "hurting", "be",
    }.ToFrozenSet();

    private static readonly string[] Openings = [.. EmbeddedLines.Read("QuestionOpenings.txt").Select(line => $" {line} ")];

    /// <summary>Whether the words themselves ask, whatever mark follows them.</summary>
    internal static bool Asks(IReadOnlyList<Word> words) =>
        words.Count > 0 && (BeginsWithQuestionWord(words) || BeginsTurnedRound(words) || Opens(words) || Enumerable.Range(0, words.Count - 1).Any(at => IsTurnedRound(words, at) || HasVerbNear(words, at)));

    // "What happens"; but "what I have" tells, and so does "when it rains".
    private static bool BeginsWithQuestionWord(IReadOnlyList<Word> words) =>
        QuestionWords.Contains(words[0].Text)
        && words[0].Text is not ("when" or "where")
        && (words.Count == 1 || !Doers.Contains(words[1].Text));

    /// <summary>Whether a question of its own can begin here, in the middle of words without punctuation: "is it safe | does it work".</summary>
    internal static bool CanBeginAt(IReadOnlyList<Word> words, int at) => at + 1 < words.Count && (
        (Auxiliaries.Contains(words[at].Text) && Pronouns.Contains(words[at + 1].Text))
        || (QuestionWords.Contains(words[at].Text) && (Auxiliaries.Contains(words[at + 1].Text) || (words[at].Text == "how" && Measures.Contains(words[at + 1].Text)))));

    /// <summary>"How many goes" still waits for its verb.</summary>
    internal static bool HasVerb(IEnumerable<Word> words) => words.Any(word => Verbs.Contains(word.Text));

    /// <summary>"When you will reply": asks in the order of a statement, if a question mark follows.</summary>
    internal static bool MayAsk(IReadOnlyList<Word> words) =>
        words.Count > 2 && QuestionWords.Contains(words[0].Text) && Pronouns.Contains(words[1].Text) && Auxiliaries.Contains(words[2].Text);

    /// <summary>"Is massage better": at the start the doer may be anything. Will and Can are names too.</summary>
    private static bool BeginsTurnedRound(IReadOnlyList<Word> words) =>
        words.Count > (words[0].Text is "will" or "can" ? 3 : 2) && Auxiliaries.Contains(words[0].Text) && !NoDoers.Contains(words[1].Text);

    /// <summary>"Does it", "will the": a verb before its doer.</summary>
    private static bool IsTurnedRound(IReadOnlyList<Word> words, int at) =>
        Verbs.Contains(words[at].Text)
        && Doers.Contains(words[at + 1].Text)
        && (at == 0 || IsTurnedRoundInside(words, at));

    // In the middle of a clause "is it" and "will the" ask; "had the" and "the trouble is that it" do not.
    private static bool IsTurnedRoundInside(IReadOnlyList<Word> words, int at) =>
        (Pronouns.Contains(words[at + 1].Text) || !HaveAndBe.Contains(words[at].Text))
        && !Verbs.Contains(words[at - 1].Text)
        && !NoQuestionAfter.Contains(words[at - 1].Text)
        && !(words[at + 1].Text == "that" && at + 2 < words.Count && Doers.Contains(words[at + 2].Text));

    /// <summary>"How many sessions would": a question word with a verb close by.</summary>
    private static bool HasVerbNear(IReadOnlyList<Word> words, int at)
    {
        // "What I have" and "how it feels" tell; "what would I have" asks.
        if (!QuestionWords.Contains(words[at].Text) || Pronouns.Contains(words[at + 1].Text))
        {
            return false;
        }

        var reach = words[at].Text is "when" or "where" ? 1 : 4;
        return words.Skip(at + 1).Take(reach).Any(word => Verbs.Contains(word.Text));
    }

    private static bool Opens(IReadOnlyList<Word> words)
    {
        var text = $" {Word.Join(words)} ";
        return Openings.Any(opening => text.Contains(opening, StringComparison.Ordinal));
    }
}
