using System.Collections.Concurrent;
using System.Text;

namespace Backpain.Knowledge.UrgentSymptoms.Hearing;

/// <summary>The words that signs are described with. Knows them again with one typo when they are long.</summary>
internal sealed class Vocabulary
{
    private const int ShortestToForgive = 5;
    private const int LongestToForgive = 24;
    private const int MostRemembered = 20_000;

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byDeletion = new(StringComparer.Ordinal);
    private readonly HashSet<string> ordinaryWords;
    private readonly ConcurrentDictionary<string, HeardWord> heard = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> idsBySpan;
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> deletionsBySpan;

    /// <param name="ordinaryWords">Words that are never taken for a typo of another.</param>
    internal Vocabulary(IEnumerable<string> ordinaryWords)
    {
        this.ordinaryWords = new HashSet<string>(ordinaryWords, StringComparer.Ordinal);
        idsBySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        deletionsBySpan = byDeletion.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal int Learn(string word)
    {
        if (ids.TryGetValue(word, out var known))
        {
            return known;
        }

        ids.Add(word, ids.Count);
        if (word.Length >= ShortestToForgive && !char.IsAsciiDigit(word[0]))
        {
            Remember(word, word);
            for (var at = 0; at < word.Length; at++)
            {
                Remember(word.Remove(at, 1), word);
            }
        }

        return ids.Count - 1;
    }

    /// <summary>The words that the written word may stand for. To be called when all words are learned.</summary>
    internal HeardWord Recognise(string written)
    {
        if (heard.TryGetValue(written, out var known))
        {
            return known;
        }

        var ids = new List<int>();
        var isSure = Recognise(written, ids);
        var word = new HeardWord([.. ids], isSure);
        if (heard.Count < MostRemembered)
        {
            heard.TryAdd(written, word);
        }

        return word;
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

    private void Remember(string deletion, string word)
    {
        if (!byDeletion.TryGetValue(deletion, out var words))
        {
            byDeletion.Add(deletion, words = []);
        }

        if (!words.Contains(word))
        {
            words.Add(word);
        }
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
        if (!deletionsBySpan.TryGetValue(key, out var words))
        {
            return;
        }

        foreach (var word in words)
        {
            if (OneTypo.Separates(written, word) && !into.Contains(ids[word]))
            {
                into.Add(ids[word]);
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
