using System.Collections.Frozen;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Splitting;

/// <summary>Cuts a message at punctuation and at joining words.</summary>
internal static class ClauseCutter
{
    private const int FewestWordsOfQuestion = 3;

    private static readonly FrozenSet<string> JoiningWords =
        new[] { "and", "also", "plus", "but", "then", "so", "because", "anyway", "however" }.ToFrozenSet();

    // "Tell me how", "what is it", "better than what": these words go on.
    private static readonly FrozenSet<string> GoesOn = new[]
    {
        "know", "tell", "say", "ask", "asking", "wonder", "wondering", "see", "explain", "understand", "me", "remember", "think", "about", "of", "on", "for", "to", "in", "with",
        "at", "by", "from", "than", "that", "if", "whether", "when", "what", "who", "which", "why", "where", "how", "or", "as", "like", "is", "are", "was", "be", "the", "a", "sure",
        "matter", "not", "much", "many", "people", "said", "says", "exactly",
    }.ToFrozenSet();

    internal static IReadOnlyList<Clause> Cut(IReadOnlyList<Word> words)
    {
        var clauses = new List<Clause>();
        var start = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (Joins(words, at))
            {
                Add(clauses, words, start, at);
                start = at + 1;
            }
            else if (RunsOn(words, start, at))
            {
                Add(clauses, words, start, at);
                start = at;
            }

            if (at >= start && words[at].After != Break.None)
            {
                Add(clauses, words, start, at + 1);
                start = at + 1;
            }
        }

        Add(clauses, words, start, words.Count);
        return clauses;
    }

    // "Is it safe, or would I be better with a massage?"
    private static bool Joins(IReadOnlyList<Word> words, int at) =>
        JoiningWords.Contains(words[at].Text) || (words[at].Text == "or" && QuestionSigns.CanBeginAt(words, at + 1));

    /// <summary>Dictated and texted questions follow each other without a mark: "is it safe does it work".</summary>
    private static bool RunsOn(IReadOnlyList<Word> words, int start, int at) =>
        at - start >= FewestWordsOfQuestion
        && QuestionSigns.CanBeginAt(words, at)
        && !GoesOn.Contains(words[at - 1].Text)
        && words.Skip(start).Take(at - start).ToList() is var before
        && QuestionSigns.HasVerb(before)
        && QuestionSigns.Asks(before);

    private static void Add(List<Clause> clauses, IReadOnlyList<Word> words, int start, int end)
    {
        if (end > start)
        {
            clauses.Add(new Clause([.. words.Skip(start).Take(end - start)], start, end));
        }
    }
}
