using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Spelling;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>Finds messages that are not English or not language at all.</summary>
internal static class UnreadableText
{
    private const double MostUnknown = 0.55;
    private const double MostForeignLetters = 0.2;

    /// <returns>The decline that fits, or null when the words can be read.</returns>
    /// <param name="words">As they were before any correction.</param>
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
        if (spelt.Count > 0 && spelt.Sum(word => Strangeness(word.Text, spelling)) <= MostUnknown * spelt.Count)
        {
            return null;
        }

        return letters.Any(letter => !char.IsAscii(letter)) ? IntentKinds.OtherLanguage : IntentKinds.Gibberish;
    }

    // A word that could be corrected counts half: among strange words the correction is likely to be chance.
    private static double Strangeness(string word, SpellingCorrector spelling)
    {
        if (spelling.Knows(word))
        {
            return 0;
        }

        return spelling.Correct(word) is [var corrected] && corrected == word ? 1 : 0.5;
    }
}
