using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Spelling;

/// <summary>Corrects words that nobody knows to words of the content. A word that English has is left alone.</summary>
internal sealed class SpellingCorrector(ContentVocabulary vocabulary)
{
    private const int ShortestCorrected = 4;
    private const double CostOfOtherFirstLetter = 0.5;
    private const double GainOfFrequency = 0.12;

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

    /// <returns>The word itself, one correction, or the two words that were run together.</returns>
    internal string[] Correct(string word)
    {
        if (Knows(word) || word.Any(char.IsDigit))
        {
            return [word];
        }

        if (word.Length < ShortestCorrected)
        {
            return [ByConsonants(word) ?? word];
        }

        return RunTogether(word) ?? [Nearest(word) ?? Shortened(word) ?? word];
    }

    private static double MostCost(int length) => length switch
    {
        <= 5 => 1,
        <= 7 => 1.6,
        _ => 2.2,
    };

    private string? Nearest(string word)
    {
        var most = MostCost(word.Length);
        string? nearest = null;
        var best = double.PositiveInfinity;
        for (var length = word.Length - 2; length <= word.Length + 2; length++)
        {
            foreach (var candidate in vocabulary.OfLength(length))
            {
                var cost = EditCost.Between(word, candidate, most) + (word[0] == candidate[0] ? 0 : CostOfOtherFirstLetter);
                var rank = cost - (GainOfFrequency * Math.Log(vocabulary.Uses(candidate)));
                if (cost <= most && rank < best)
                {
                    (best, nearest) = (rank, candidate);
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
    private string? ByConsonants(string word) => word.Length == 3 && !word.Any(IsVowel)
        ? vocabulary.OfLength(4).Where(candidate => string.Concat(candidate.Where(letter => !IsVowel(letter))) == word).MaxBy(vocabulary.Uses)
        : null;

    private string[]? RunTogether(string word)
    {
        const int shortestPiece = 3;
        const int fewestUses = 3;
        for (var cut = shortestPiece; cut <= word.Length - shortestPiece; cut++)
        {
            if (vocabulary.Uses(word[..cut]) >= fewestUses && vocabulary.Uses(word[cut..]) >= fewestUses)
            {
                return [word[..cut], word[cut..]];
            }
        }

        return null;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
