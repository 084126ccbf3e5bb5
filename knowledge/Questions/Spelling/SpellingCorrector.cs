using System.Numerics;
using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Spelling;

/// <summary>Corrects words that nobody knows to words of the content. A word that English has is left alone.</summary>
internal sealed class SpellingCorrector(ContentVocabulary vocabulary)
{
    private const int ShortestCorrected = 4;
    private const int LongestCorrected = 24;
    private const int MostRemembered = 10_000;
    private const int MostLettersMore = 2;
    private const double CostOfOtherFirstLetter = 0.5;

    private readonly RememberedWords<string[]> corrections = new(MostRemembered);

    internal List<Word> Correct(IReadOnlyList<Word> words)
    {
        var corrected = new List<Word>(words.Count);
        foreach (var word in words)
        {
            var pieces = Correct(word.Text);
            corrected.AddRange(pieces[..^1].Select(piece => new Word(piece, Break.None)));
            corrected.Add(word with { Text = pieces[^1] });
        }

        return corrected;
    }

    internal bool Knows(string word) => vocabulary.Contains(word) || EnglishWords.Contain(word);

    /// <summary>Whether it is a word, or a slip that the content has too.</summary>
    internal bool HasSeen(string word) => vocabulary.HasSeen(word) || EnglishWords.Contain(word);

    /// <returns>The word itself, one correction, or the two words that were run together.</returns>
    internal string[] Correct(string word)
    {
        if (Knows(word) || word.Length > LongestCorrected || word.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [word];
        }

        return corrections.TryRecall(word, out var pieces) ? pieces : corrections.Keep(word, CorrectUnknown(word));
    }

    private string[] CorrectUnknown(string word)
    {
        if (word.Length < ShortestCorrected)
        {
            return [ByConsonants(word) ?? word];
        }

        var nearest = Nearest(word, out var cost);
        return RunTogether(word, cost) ?? [nearest ?? Shortened(word) ?? word];
    }

    private static double MostCost(int length) => length switch
    {
        <= 5 => 1,
        <= 7 => 1.6,
        _ => 2.2,
    };

    /// <param name="best">What the correction costs, less what its frequency gains.</param>
    private string? Nearest(string word, out double best)
    {
        var most = MostCost(word.Length);
        var letters = KnownWord.LettersOf(word);

        // Each slip changes at most two of the letters that two words share.
        var mostOtherLetters = 2 * (int)(most / EditCost.Slip);
        string? nearest = null;
        best = double.PositiveInfinity;
        for (var length = word.Length - MostLettersMore; length <= word.Length + MostLettersMore; length++)
        {
            foreach (var known in vocabulary.OfLength(length))
            {
                if (BitOperations.PopCount(letters ^ known.Letters) > mostOtherLetters)
                {
                    continue;
                }

                var cost = EditCost.Between(word, known.Text, most) + (word[0] == known.Text[0] ? 0 : CostOfOtherFirstLetter);
                if (cost <= most && cost - known.Gain < best)
                {
                    (best, nearest) = (cost - known.Gain, known.Text);
                }
            }
        }

        return nearest;
    }

    // "sooo" came here as "soo".
    private string? Shortened(string word)
    {
        var single = string.Concat(word.Where((letter, at) => at == 0 || letter != word[at - 1]));
        return Knows(single) ? single : null;
    }

    // "mny" for "many": short words that lost their vowels.
    private string? ByConsonants(string word)
    {
        if (word.Length != ShortestCorrected - 1 || word.Any(IsVowel))
        {
            return null;
        }

        var full = vocabulary.OfLength(ShortestCorrected).ToArray();
        return full.Where(known => string.Concat(known.Text.Where(letter => !IsVowel(letter))) == word).OrderByDescending(known => known.Gain).FirstOrDefault().Text;
    }

    /// <returns>Null where the nearest word costs less than a space that was left out: "conselling" is hardly "con selling".</returns>
    private string[]? RunTogether(string word, double costOfNearest)
    {
        const int shortestPiece = 3;
        const int fewestUses = 3;
        const double costOfSpace = 1;
        for (var cut = shortestPiece; cut <= word.Length - shortestPiece; cut++)
        {
            var (first, second) = (word[..cut], word[cut..]);
            if (vocabulary.Uses(first) >= fewestUses && vocabulary.Uses(second) >= fewestUses)
            {
                return costOfSpace - Math.Min(vocabulary.GainOf(first), vocabulary.GainOf(second)) <= costOfNearest ? [first, second] : null;
            }
        }

        return null;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
