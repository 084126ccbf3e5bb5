using Backpain.Knowledge.Questions.Normalising;
using Backpain.Knowledge.Questions.Scoring;
using Backpain.Knowledge.Questions.Spelling;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>Finds messages that are not English or not language at all.</summary>
internal sealed class UnreadableText(SpellingCorrector spelling, SubjectScorer scorer)
{
    private const double MostUnknown = 0.55;
    private const double MostForeignLetters = 0.2;

    /// <param name="words">As they were before any correction.</param>
    /// <returns>The decline that fits, or null when the words can be read.</returns>
    internal string? Find(IReadOnlyList<Word> words)
    {
        var spelt = words.Where(word => word.Text.Any(char.IsLetter)).ToList();
        if (spelt.Count == 0)
        {
            return IntentKinds.Gibberish;
        }

        var letters = spelt.SelectMany(word => word.Text).Where(char.IsLetter).ToList();
        var foreignLetters = letters.Count(letter => !char.IsAscii(letter));
        if (foreignLetters > MostForeignLetters * letters.Count)
        {
            return IntentKinds.OtherLanguage;
        }

        return spelt.Sum(word => Strangeness(word.Text)) <= MostUnknown * spelt.Count ? null : LanguageOrNot(words, foreignLetters > 0);
    }

    // A word that could be corrected counts half: among strange words the correction is likely to be chance.
    private double Strangeness(string word)
    {
        if (spelling.HasSeen(word))
        {
            return 0;
        }

        return spelling.Correct(word) is [var corrected] && corrected == word ? 1 : 0.5;
    }

    private string LanguageOrNot(IReadOnlyList<Word> words, bool hasForeignLetters)
    {
        var scores = scorer.Score(words);
        return hasForeignLetters || scores[IntentKinds.OtherLanguage] > scores[IntentKinds.Gibberish] ? IntentKinds.OtherLanguage : IntentKinds.Gibberish;
    }
}
