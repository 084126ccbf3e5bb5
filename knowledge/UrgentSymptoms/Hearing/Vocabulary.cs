using System.Text;
using Backpain.Knowledge.Questions.Features;

namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

/// <summary>The words that signs are described with. Knows them again with one typo when they are long.</summary>
internal sealed class Vocabulary
{
    private const int ShortestToForgive = 5;
    private const int LongestToForgive = 24;
    private const int MostRemembered = 20_000;
    private const int End = -1;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    // By the hash of what is left without a letter: the first of a chain of words that leave the same. OneTypo decides, so two that share a hash do no harm.
    private readonly Dictionary<ulong, int> byDeletion = [];
    private readonly List<(int Word, int Next)> chains = [];
    private readonly HashSet<string> ordinaryWords;
    private readonly RememberedWords<HeardWord> heard = new(MostRemembered);

    /// <param name="ordinaryWords">Words that are never taken for a typo of another.</param>
    internal Vocabulary(IEnumerable<string> ordinaryWords)
    {
        this.ordinaryWords = new HashSet<string>(ordinaryWords, StringComparer.Ordinal);
    }

    internal int Learn(string word)
    {
        if (ids.TryGetValue(word, out var known))
        {
            return known;
        }

        var id = words.Count;
        ids.Add(word, id);
        words.Add(word);
        if (word.Length >= ShortestToForgive && !char.IsAsciiDigit(word[0]))
        {
            Remember(word, id);
            for (var at = 0; at < word.Length; at++)
            {
                Remember(word.Remove(at, 1), id);
            }
        }

        return id;
    }

    /// <summary>The words that the written word may stand for. To be called when all words are learned.</summary>
    internal HeardWord Recognise(string written)
    {
        if (heard.TryRecall(written, out var known))
        {
            return known;
        }

        var ids = new List<int>();
        var isSure = Recognise(written, ids);
        return heard.Keep(written, new HeardWord([.. ids], isSure));
    }

    private bool Recognise(string written, List<int> into)
    {
        if (ids.TryGetValue(written, out var id)
            || (HasStretch(written) && (ids.TryGetValue(Unstretch(written, 1), out id) || ids.TryGetValue(Unstretch(written, 2), out id))))
        {
            into.Add(id);
        }
        else if (written.Length is >= ShortestToForgive - 1 and <= LongestToForgive)
        {
            Forgive(written, into);
            return !ordinaryWords.Contains(written);
        }

        return true;
    }

    private void Remember(string deletion, int word)
    {
        var hash = FeatureHash.Of(deletion);
        chains.Add((word, End));
        if (!byDeletion.TryGetValue(hash, out var last))
        {
            byDeletion.Add(hash, chains.Count - 1);
            return;
        }

        while (chains[last].Next != End)
        {
            last = chains[last].Next;
        }

        chains[last] = chains[last] with { Next = chains.Count - 1 };
    }

    private void Forgive(string written, List<int> into)
    {
        Span<char> shorter = stackalloc char[written.Length - 1];
        AddNear(written, written, into);
        for (var at = 0; at < written.Length; at++)
        {
            written.AsSpan(0, at).CopyTo(shorter);
            written.AsSpan(at + 1).CopyTo(shorter[at..]);
            AddNear(shorter, written, into);
        }
    }

    private void AddNear(ReadOnlySpan<char> key, string written, List<int> into)
    {
        for (var at = byDeletion.GetValueOrDefault(FeatureHash.Of(key), End); at != End; at = chains[at].Next)
        {
            if (!into.Contains(chains[at].Word) && OneTypo.Separates(written, words[chains[at].Word]))
            {
                into.Add(chains[at].Word);
            }
        }
    }

    private static bool HasStretch(string word)
    {
        for (var at = 2; at < word.Length; at++)
        {
            if (word[at] == word[at - 1] && word[at] == word[at - 2])
            {
                return true;
            }
        }

        return false;
    }

    // "nummmb", "feeeel"
    private static string Unstretch(string word, int keep)
    {
        var kept = new StringBuilder(word.Length);
        for (var start = 0; start < word.Length;)
        {
            var run = word.AsSpan(start).IndexOfAnyExcept(word[start]) is var end and >= 0 ? end : word.Length - start;
            kept.Append(word[start], run > 2 ? keep : run);
            start += run;
        }

        return kept.ToString();
    }
}

/// <param name="Ids">Of all words that the written word may stand for; none for a word that no sign needs.</param>
/// <param name="IsSure">False when the written word is an ordinary word of its own, and only perhaps a typo.</param>
internal sealed record HeardWord(int[] Ids, bool IsSure);
