using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Splitting;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>Lists the parts of a message that may mean something by themselves: all of it, its questions, what it tells, its sentences.</summary>
internal static class PassageFinder
{
    private const int MostSentences = 16;
    private const int FewestWordsOfSentence = 2;
    private const int MostClauses = 12;
    private const int FewestWordsOfClause = 3;

    internal static IReadOnlyList<Passage> Find(IReadOnlyList<Word> words, IReadOnlyList<Question> questions)
    {
        List<Passage> passages = [new Passage(PassageKind.Whole, words)];
        foreach (var question in questions)
        {
            passages.Add(new Passage(question.IsFragment ? PassageKind.Told : PassageKind.Question, question.Words));
            if (question.WithLeadIn.Count > question.Words.Count)
            {
                passages.Add(new Passage(PassageKind.Question, question.WithLeadIn));
            }
        }

        passages.AddRange(Clauses(words));
        passages.AddRange(ListCutter.Cut(words).Select(listed => new Passage(PassageKind.Listed, listed)));
        passages.AddRange(Sentences(words));
        return [.. passages.DistinctBy(passage => (passage.Kind, Word.Join(passage.Words)))];
    }

    private static IEnumerable<Passage> Clauses(IReadOnlyList<Word> words) => ClauseCutter.Cut(words)
        .Where(clause => clause.Words.Count >= FewestWordsOfClause && clause.Words.Count < words.Count)
        .Take(MostClauses)
        .Select(clause => new Passage(PassageKind.Clause, clause.Words));

    // A story has its point at one of its ends more often than in the middle.
    private static IEnumerable<Passage> Sentences(IReadOnlyList<Word> words)
    {
        var sentences = Cut(words).Where(sentence => sentence.Count >= FewestWordsOfSentence).ToList();
        if (sentences.Count < 2)
        {
            return [];
        }

        return sentences.Index()
            .Where(each => each.Index == 0 || each.Index > sentences.Count - MostSentences)
            .Select(each => new Passage(each.Index == 0 ? PassageKind.FirstSentence : each.Index == sentences.Count - 1 ? PassageKind.LastSentence : PassageKind.Sentence, each.Item));
    }

    private static IEnumerable<IReadOnlyList<Word>> Cut(IReadOnlyList<Word> words)
    {
        var start = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].After is Break.Stop or Break.Question || at == words.Count - 1)
            {
                yield return [.. words.Skip(start).Take(at + 1 - start)];
                start = at + 1;
            }
        }
    }
}
