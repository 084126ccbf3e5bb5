namespace Backpain.Dialogs.Fitting;

/// <summary>The choices that were numbered for a person whose channel has no buttons, and what an answer picks of them.</summary>
internal static class OfferedChoices
{
    private const int MostWords = 7;

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly string[] Around = ["number", "option", "no", "choice", "please", "and", "the", "reply"];

    /// <returns>The words of the choices that a text names by their numbers ("2", "two", "1 and 3"), or null where it is anything else.</returns>
    internal static string? Pick(string text, IReadOnlyList<string> choices)
    {
        var words = text.ToLowerInvariant().Split([' ', ',', '.', '&', '+', ')', '(', '!', '\n', '\r', '#'], StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => !Around.Contains(word)).Select(NumberOf).ToList();
        var isChoice = telling.Count > 0 && words.Length <= MostWords && telling.TrueForAll(number => number >= 1 && number <= choices.Count);
        return isChoice ? string.Join(" and ", telling.Distinct().Select(number => choices[number - 1])) : null;
    }

    private static int NumberOf(string word) =>
        int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : Array.IndexOf(Numbers, word) + 1;
}
