using System.Collections.Frozen;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Splitting;

/// <summary>Cuts a short message into the things that it lists, each of which may stand for a question: "cost / how many / nhs", "are kids and pregnant women ok?"</summary>
internal static class ListCutter
{
    private const int MostWords = 24;
    private const int MostListed = 5;
    private const int MostWordsOfListed = 6;

    private static readonly FrozenSet<string> Joining = new[] { "and", "or", "plus", "also", "then", "versus", "vs" }.ToFrozenSet();

    /// <returns>In the order of the message; none when it lists nothing.</returns>
    internal static IReadOnlyList<IReadOnlyList<Word>> Cut(IReadOnlyList<Word> words)
    {
        var listed = words.Count > MostWords ? [] : CutAll(words).ToList();
        return listed.Count is < 2 or > MostListed ? [] : listed.FindAll(each => each.Count <= MostWordsOfListed);
    }

    private static IEnumerable<IReadOnlyList<Word>> CutAll(IReadOnlyList<Word> words)
    {
        var one = new List<Word>();
        foreach (var word in words)
        {
            var joins = Joining.Contains(word.Text);
            if (!joins)
            {
                one.Add(word);
            }

            if (one.Count > 0 && (joins || word.After != Break.None))
            {
                yield return one;
                one = [];
            }
        }

        if (one.Count > 0)
        {
            yield return one;
        }
    }
}
