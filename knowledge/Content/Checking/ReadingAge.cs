namespace Backpain.Knowledge.Content.Checking;

/// <summary>The age at which people can usually read a text: the Flesch-Kincaid grade and the five years before school.</summary>
internal static class ReadingAge
{
    private const double YearsBeforeSchool = 5;
    private const int SyllablesOfKnownTerm = 2;

    // Everybody who reads here knows them, however long they are.
    private static readonly string[] KnownTerms = ["acupunctur", "physiotherap", "osteopath"];

    internal static double Of(string markdown)
    {
        var sentences = Sentences.Of(markdown);
        var words = sentences.SelectMany(Sentences.WordsOf).ToList();
        if (words.Count == 0)
        {
            return YearsBeforeSchool;
        }

        var wordsInSentence = words.Count / (double)sentences.Count;
        var syllablesInWord = words.Sum(CountSyllables) / (double)words.Count;
        return (0.39 * wordsInSentence) + (11.8 * syllablesInWord) - 15.59 + YearsBeforeSchool;
    }

    internal static int CountSyllables(string word)
    {
        if (KnownTerms.Any(term => word.StartsWith(term, StringComparison.OrdinalIgnoreCase)))
        {
            return SyllablesOfKnownTerm;
        }

        var letters = word.ToLowerInvariant();
        var count = 0;
        for (var at = 0; at < letters.Length; at++)
        {
            if (IsVowel(letters[at]) && (at == 0 || !IsVowel(letters[at - 1])))
            {
                count++;
            }
        }

        return Math.Max(1, count - (EndsSilently(letters) ? 1 : 0));
    }

    private static bool EndsSilently(string word) =>
        (word.EndsWith('e') && !word.EndsWith("le", StringComparison.Ordinal))
        || (word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("ted", StringComparison.Ordinal) && !word.EndsWith("ded", StringComparison.Ordinal))
        || (word.EndsWith("es", StringComparison.Ordinal) && word.Length > 3 && !"sxzh".Contains(word[^3]) && !word.EndsWith("ces", StringComparison.Ordinal));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
