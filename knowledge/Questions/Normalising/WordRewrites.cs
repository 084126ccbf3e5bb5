using System.Collections.Frozen;
using System.Text;

namespace Backpain.Knowledge.Questions.Normalising;

/// <summary>Other ways to write a word or two, from <c>WordRewrites.txt</c>: text speak, dialect, sound-alikes, American spelling.</summary>
internal static class WordRewrites
{
    private const int MostWords = 3;

    private static readonly FrozenDictionary<string, string[]> Table = Load();

    private static readonly FrozenSet<string> BeginnersOfPhrases = Table.Keys.Where(key => key.Contains(' ')).Select(key => key.Split(' ')[0]).ToFrozenSet();

    /// <returns>The words that a symbol such as a thumb up stands for, and the end of a sentence, which such symbols mark.</returns>
    internal static string Symbol(Rune symbol) => Table.TryGetValue(symbol.ToString(), out var words) ? $" {string.Join(' ', words)} . " : " . ";

    /// <summary>Rewrites the longest known run of words, and each word once.</summary>
    internal static List<Word> Apply(List<Word> words)
    {
        var rewritten = new List<Word>(words.Count + 8);
        for (var at = 0; at < words.Count;)
        {
            var length = BeginnersOfPhrases.Contains(words[at].Text) ? Math.Min(MostWords, words.Count - at) : 1;
            while (length > 0 && !TryRewrite(words, at, length, rewritten))
            {
                length--;
            }

            if (length == 0)
            {
                rewritten.Add(words[at]);
            }

            at += Math.Max(1, length);
        }

        return rewritten;
    }

    private static bool TryRewrite(List<Word> words, int at, int length, List<Word> rewritten)
    {
        var written = length == 1 ? words[at].Text : string.Join(' ', words.Skip(at).Take(length).Select(word => word.Text));
        if (!Table.TryGetValue(written, out var meant))
        {
            return false;
        }

        rewritten.AddRange(meant.Select(word => new Word(word, Break.None)));
        if (meant.Length > 0)
        {
            rewritten[^1] = rewritten[^1] with { After = words[at + length - 1].After };
        }

        return true;
    }

    private static FrozenDictionary<string, string[]> Load() =>
        EmbeddedLines.Read("WordRewrites.txt")
            .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
            .ToFrozenDictionary(pair => pair[0], pair => pair[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
