using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.Choice;

internal static class ChoiceWords
{
    private const int FurthestApart = 2;

    /// <summary>Words and single characters beyond the basic plane (most emoji), without anything else.</summary>
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length && IsWordCharacter(text[index]))
            {
                continue;
            }

            if (index + 1 < text.Length && char.IsSurrogatePair(text, index))
            {
                words.Add(text.Substring(index, 2));
            }

            if (index > start)
            {
                words.Add(text[start..index]);
            }

            index += index + 1 < text.Length && char.IsSurrogatePair(text, index) ? 1 : 0;
            start = index + 1;
        }

        return words;
    }

    /// <summary>Over 0.4 when all wanted words are there, in order and near each other; 1 when they are the whole text; else 0.</summary>
    public static double BestScore(List<string> words, List<string> wanted) =>
        wanted.Count == 0 ? 0 : PlacesOf(wanted[0], words).Select(from => Score(words, wanted, from)).DefaultIfEmpty().Max();

    private static IEnumerable<int> PlacesOf(string word, List<string> words)
    {
        for (var place = words.IndexOf(word); place >= 0; place = words.IndexOf(word, place + 1))
        {
            yield return place;
        }
    }

    private static double Score(List<string> words, List<string> wanted, int from)
    {
        var (matched, between) = (0, 0);
        foreach (var word in wanted)
        {
            var position = from < words.Count ? words.IndexOf(word, from) : -1;
            var distance = matched > 0 ? position - from : 0;
            if (position < 0 || distance > FurthestApart)
            {
                return 0;
            }

            (matched, between, from) = (matched + 1, between + distance, position + 1);
        }

        return matched == 0 ? 0 : 0.4 + (0.6 * ((double)matched / (matched + between) * ((double)matched / words.Count)));
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character == '_';
}
