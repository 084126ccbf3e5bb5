namespace Backpain.Knowledge.Questions.Normalising;

/// <summary>Makes plain words of what a person typed, dictated or texted.</summary>
internal static class Normaliser
{
    internal static List<Word> Normalise(string message)
    {
        var words = Contractions.Expand(WordCutter.Cut(PlainText.Of(message)));
        Dictation.Punctuate(words);
        for (var at = 0; at < words.Count; at++)
        {
            words[at] = words[at] with { Text = Elongation.Shorten(BritishSpelling.Of(words[at].Text)) };
        }

        return WordRewrites.Apply(words);
    }
}
