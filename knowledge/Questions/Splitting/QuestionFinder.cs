using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Splitting;

/// <summary>Finds the questions in a message, however long the story around them is.</summary>
internal sealed class QuestionFinder
{
    private const int MostQuestions = 8;
    private const int MostWordsOfFragment = 4;
    private const int MostWordsTold = 8;

    private readonly IReadOnlyList<Word> words;
    private readonly IReadOnlyList<Clause> clauses;

    private QuestionFinder(IReadOnlyList<Word> words)
    {
        this.words = words;
        clauses = ClauseCutter.Cut(words);
    }

    /// <returns>In the order of the message, what is only told last; none when nothing in it reads as a question.</returns>
    internal static IReadOnlyList<Question> Find(IReadOnlyList<Word> words)
    {
        var found = new QuestionFinder(words).FindAll().ToList();
        return found.All(question => question.IsTold) ? [] : [.. found.OrderBy(question => question.IsTold).Take(MostQuestions)];
    }

    private IEnumerable<Question> FindAll()
    {
        for (var first = 0; first < clauses.Count;)
        {
            var last = first;
            while (last + 1 < clauses.Count && !clauses[last].EndsSentence)
            {
                last++;
            }

            foreach (var question in FindInSentence(first, last))
            {
                yield return question;
            }

            first = last + 1;
        }
    }

    private IEnumerable<Question> FindInSentence(int first, int last)
    {
        var asking = Enumerable.Range(first, last - first + 1).Where(at => clauses[at].Asks || (clauses[at].MayAsk && clauses[last].EndsQuestion)).ToList();
        if (asking.Count == 0 && clauses[last].EndsQuestion)
        {
            return [Build(first, first, last)];
        }

        if (asking.Count == 0)
        {
            return Told(first, last);
        }

        return Told(first, asking[0] - 1).Concat(asking.SelectMany((at, number) => WithFragments(at, number + 1 < asking.Count ? Math.Max(at, asking[number + 1] - 1) : last)));
    }

    // "I'm allergic to nickel. Also, are there side effects?" asks about both.
    private IEnumerable<Question> Told(int first, int last) => clauses
        .Skip(first)
        .Take(last - first + 1)
        .Where(clause => clause.Words.Count <= MostWordsTold)
        .Select(clause => new Question(clause.Words, clause.Words, IsFragment: true, IsTold: true));

    // What follows without asking belongs to the question before it ("would it help my neck, shoulder and arm") or is one of its own.
    private IEnumerable<Question> WithFragments(int asking, int last)
    {
        var leadIn = asking > 0 && !clauses[asking - 1].Asks ? asking - 1 : asking;
        yield return Build(leadIn, asking, last);
        for (var at = asking + 1; at <= last; at++)
        {
            if (clauses[at].Words.Count <= MostWordsOfFragment)
            {
                yield return new Question(clauses[at].Words, clauses[at].Words, IsFragment: true);
            }
        }
    }

    private Question Build(int leadIn, int first, int last) =>
        new(Slice(clauses[first].Start, clauses[last].End), Slice(clauses[leadIn].Start, clauses[last].End));

    private List<Word> Slice(int start, int end) => [.. words.Skip(start).Take(end - start)];
}
