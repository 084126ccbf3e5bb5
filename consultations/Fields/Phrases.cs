using System.Collections.Frozen;

namespace Backpain.Consultations.Fields;

/// <summary>
/// The words of a text, each labelled with the section of a word list that it (or the phrase it begins) stands in.
/// Of two phrases that fit, the longer wins.
/// </summary>
internal sealed class Phrases
{
    private const int ShortestForgiven = 5;

    private readonly FrozenDictionary<string, string> sections;
    private readonly int longest;

    public Phrases(WordFile words)
    {
        sections = words.Sections.SelectMany(section => words[section].Select(phrase => KeyValuePair.Create(phrase, section))).ToFrozenDictionary();
        longest = sections.Keys.Max(phrase => phrase.Count(letter => letter == ' ') + 1);
    }

    /// <param name="Section">Null for a word that stands in no list.</param>
    public readonly record struct Phrase(string Text, string? Section);

    public List<Phrase> Read(string text)
    {
        var words = SaidWords.Of(text);
        var phrases = new List<Phrase>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var (phrase, length) = At(words, i);
            phrases.Add(phrase);
            i += length;
        }

        return phrases;
    }

    private (Phrase Phrase, int Length) At(List<string> words, int start)
    {
        for (var length = Math.Min(longest, words.Count - start); length > 0; length--)
        {
            var phrase = string.Join(' ', words.GetRange(start, length));
            if (sections.TryGetValue(phrase, out var section))
            {
                return (new(phrase, section), length);
            }
        }

        return (new(words[start], Forgiven(words[start])), 1);
    }

    private string? Forgiven(string word) =>
        word.Length < ShortestForgiven ? null
            : sections.Where(entry => entry.Key.Length >= ShortestForgiven && OneSlip.Separates(entry.Key, word)).Select(entry => entry.Value).FirstOrDefault();
}
