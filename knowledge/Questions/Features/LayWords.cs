using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Features;

/// <summary>What lay words mean here, from <c>content/layWords</c>: "ouch", "sore" and "hurt" are all pain.</summary>
internal sealed class LayWords
{
    private const int MostWords = 4;

    private readonly ILookup<string, string> meanings;

    /// <param name="said">Each meaning with the normalised words or phrases that people use for it.</param>
    internal LayWords(IEnumerable<(string Meaning, IReadOnlyList<Word> Words)> said) =>
        meanings = said.Distinct().ToLookup(each => Key(each.Words, 0, each.Words.Count), each => each.Meaning);

    internal static LayWords None { get; } = new([]);

    /// <summary>The meanings in the order of the words, of the longest phrases only.</summary>
    internal IEnumerable<string> MeaningsIn(IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count;)
        {
            var length = Math.Min(MostWords, words.Count - at);
            while (length > 0 && !meanings.Contains(Key(words, at, length)))
            {
                length--;
            }

            foreach (var meaning in length > 0 ? meanings[Key(words, at, length)] : [])
            {
                yield return meaning;
            }

            at += Math.Max(1, length);
        }
    }

    private static string Key(IReadOnlyList<Word> words, int at, int length) =>
        string.Join(' ', words.Skip(at).Take(length).Select(word => Stem.Of(word.Text)));
}
