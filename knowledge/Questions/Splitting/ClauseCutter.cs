using System.Collections.Frozen;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Splitting;

/// <summary>Cuts a message at punctuation and at joining words.</summary>
internal static class ClauseCutter
{
    private static readonly FrozenSet<string> JoiningWords =
        new[] { "and", "also", "plus", "but", "then", "so", "because", "anyway", "however" }.ToFrozenSet();

    internal static IReadOnlyList<Clause> Cut(IReadOnlyList<Word> words)
    {
        var clauses = new List<Clause>();
        var start = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (JoiningWords.Contains(words[at].Text))
            {
                Add(clauses, words, start, at);
                start = at + 1;
            }
            else if (words[at].After != Break.None)
            {
                Add(clauses, words, start, at + 1);
                start = at + 1;
            }
        }

        Add(clauses, words, start, words.Count);
        return clauses;
    }

    private static void Add(List<Clause> clauses, IReadOnlyList<Word> words, int start, int end)
    {
        if (end > start)
        {
            clauses.Add(new Clause([.. words.Skip(start).Take(end - start)], start, end));
        }
    }
}
