using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Splitting;

/// <summary>One question of a message.</summary>
/// <param name="Words">The question itself.</param>
/// <param name="WithLeadIn">The question with what stands right before it; the same words when nothing does.</param>
internal sealed record Question(IReadOnlyList<Word> Words, IReadOnlyList<Word> WithLeadIn);

/// <summary>Finds the questions in a message, however long the story around them is.</summary>
internal static class QuestionFinder
{
    private const int MostQuestions = 8;

    /// <returns>None when nothing in the message reads as a question.</returns>
    internal static IReadOnlyList<Question> Find(IReadOnlyList<Word> words)
    {
        var clauses = ClauseCutter.Cut(words);
        var questions = new List<Question>();
        for (var at = 0; at < clauses.Count && questions.Count < MostQuestions; at++)
        {
            if (clauses[at].Asks)
            {
                questions.Add(Build(words, clauses, at));
            }
        }

        return questions;
    }

    // What follows in the same sentence and does not ask belongs to the question: "would it help my neck, shoulder and arm".
    private static Question Build(IReadOnlyList<Word> words, IReadOnlyList<Clause> clauses, int at)
    {
        var last = at;
        while (last + 1 < clauses.Count && !clauses[last].EndsSentence && !clauses[last + 1].Asks)
        {
            last++;
        }

        var start = clauses[at].Start;
        var end = clauses[last].End;
        var leadIn = at > 0 && !clauses[at - 1].Asks ? clauses[at - 1].Start : start;
        return new Question(Slice(words, start, end), Slice(words, leadIn, end));
    }

    private static List<Word> Slice(IReadOnlyList<Word> words, int start, int end) => [.. words.Skip(start).Take(end - start)];
}
