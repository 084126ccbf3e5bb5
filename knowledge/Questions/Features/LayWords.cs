using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Features;

/// <summary>What lay words mean here, from <c>content/layWords</c>: "ouch", "sore" and "hurt" are all pain.</summary>
internal sealed class LayWords
{
    private readonly Dictionary<string, List<Phrase>> byFirstStem = [];

    /// <param name="phrases">The stems of each phrase with what it means; a phrase may mean several things.</param>
    internal LayWords(IEnumerable<(string Meaning, string[] Stems)> phrases)
    {
        foreach (var (meaning, stems) in phrases.Where(phrase => phrase.Stems.Length > 0).OrderByDescending(phrase => phrase.Stems.Length))
        {
            if (!byFirstStem.TryGetValue(stems[0], out var same))
            {
                byFirstStem.Add(stems[0], same = []);
            }

            same.Add(new Phrase(meaning, stems));
        }
    }

    internal static LayWords None { get; } = new([]);

    internal static LayWords Of(IReadOnlyList<LayMeaning> meanings) => new(meanings.SelectMany(meaning => meaning.Phrases.Select(phrase => (meaning.Id, StemsOf(phrase)))));

    /// <summary>The meanings in the order of the words; of phrases that overlap, those of the longest.</summary>
    internal List<string> MeaningsIn(ReadOnlySpan<string> stems)
    {
        var meanings = new List<string>();
        for (var at = 0; at < stems.Length;)
        {
            at += Math.Max(1, AddLongest(stems[at..], meanings));
        }

        return meanings;
    }

    /// <returns>How many words the longest phrase at the start has; 0 when there is none.</returns>
    private int AddLongest(ReadOnlySpan<string> stems, List<string> meanings)
    {
        var longest = 0;
        foreach (var phrase in byFirstStem.GetValueOrDefault(stems[0], []))
        {
            if (phrase.Stems.Length >= longest && stems.StartsWith(phrase.Stems))
            {
                longest = phrase.Stems.Length;
                meanings.Add(phrase.Meaning);
            }
        }

        return longest;
    }

    private static string[] StemsOf(string phrase) => [.. Normaliser.Normalise(phrase).Select(word => Stem.Of(word.Text))];

    private sealed record Phrase(string Meaning, string[] Stems);
}
