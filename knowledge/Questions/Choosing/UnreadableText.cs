using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Spelling;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>Finds messages that are not English or not language at all.</summary>
internal static class UnreadableText
{
    private const double MostUnknown = 0.55;
    private const double MostForeignLetters = 0.2;

    /// <returns>The decline that fits, or null when the words can be read.</returns>
    internal static string? Find(IReadOnlyList<Word> words, SpellingCorrector spelling)
    {
        if (words.Count == 0)
        {
            return IntentKinds.Gibberish;
        }

        var letters = words.SelectMany(word => word.Text).Where(char.IsLetter).ToList();
        if (letters.Count(letter => !char.IsAscii(letter)) > MostForeignLetters * letters.Count)
        {
            return IntentKinds.OtherLanguage;
        }

        var spelt = words.Where(word => word.Text.Any(char.IsLetter)).ToList();
        var unknown = spelt.Count(word => !spelling.Knows(word.Text));
        if (spelt.Count > 0 && unknown <= MostUnknown * spelt.Count)
        {
            return null;
        }

        return letters.Any(letter => !char.IsAscii(letter)) ? IntentKinds.OtherLanguage : IntentKinds.Gibberish;
    }
}
