using Backpain.Knowledge.Questions.Normalising;

namespace Backpain.Knowledge.Questions.Choosing;

/// <summary>Reads "the first one", "number 2" and "the last" as a place in a list, and "the other one" as what was not spoken about.</summary>
internal static class OfferedChoice
{
    private const int MostWords = 5;

    private static readonly string[][] Places =
    [
        ["first", "1", "1st", "one", "top", "former"],
        ["second", "2", "2nd", "two", "latter"],
        ["third", "3", "3rd", "three"],
        ["fourth", "4", "4th", "four"],
    ];

    private static readonly string[] Around = ["the", "number", "option", "please", "one", "no", "answer", "choice", "that", "yes", "i", "want", "like", "and", "what", "about", "thing", "tell", "me"];

    /// <summary>"The other one", "what about the other?"</summary>
    internal static bool IsOther(IReadOnlyList<Word> words) => words.Count is > 0 and <= MostWords && Telling(words) is ["other"];

    /// <returns>The place, or null when the words are no place.</returns>
    internal static Index? PlaceIn(IReadOnlyList<Word> words)
    {
        if (words.Count is 0 or > MostWords)
        {
            return null;
        }

        // "The first one" holds "one" too: it only counts when nothing else is left.
        return Telling(words) switch
        {
            [] when words.Any(word => word.Text == "one") => 0,
            ["last"] or ["bottom"] => ^1,
            [var word] when Array.FindIndex(Places, place => place.Contains(word)) is >= 0 and var at => at,
            _ => null,
        };
    }

    private static List<string> Telling(IEnumerable<Word> words) => [.. words.Select(word => word.Text).Where(word => !Around.Contains(word))];
}
