using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds cardinal numbers: at each place the longest form counts.</summary>
internal static partial class CardinalFinder
{
    private static readonly NumberForm[] Forms = [.. DigitForms.All, .. WordForms.All];

    public static List<FoundNumber> Find(string text)
    {
        var found = new List<FoundNumber>();
        for (var place = PossibleStart().Match(text); place.Success;)
        {
            var number = LongestAt(text, place.Index);
            if (number is not null)
            {
                found.Add(WithNegativeWord(number, text));
            }

            place = PossibleStart().Match(text, place.Index + (number?.Text.Length ?? place.Length));
        }

        return WithoutPronouns(found, text);
    }

    private static FoundNumber LongestAt(string text, int start) =>
        Forms.Select(form => form.At(text, start)).Where(number => number is not null).MaxBy(number => number.Text.Length);

    private static FoundNumber WithNegativeWord(FoundNumber number, string text)
    {
        var word = NegativeWordBefore().Match(text, number.Start).Groups["word"];
        return word.Success ? number with { Start = word.Index, Text = word.Value + number.Text, Value = -number.Value } : number;
    }

    // "this one" is no number; the official filter only looks when a "one" was found.
    private static List<FoundNumber> WithoutPronouns(List<FoundNumber> found, string text)
    {
        if (!found.Exists(number => One().IsMatch(number.Text)))
        {
            return found;
        }

        var pronouns = Pronoun().Matches(text);
        return found.FindAll(number =>
            !pronouns.Any(pronoun => pronoun.Index < number.Start + number.Text.Length && pronoun.Index + pronoun.Length > number.Start));
    }

    [GeneratedRegex(@"(?:\d+|[\u00BC-\u00BE\u2150-\u215E]|(?<!\w)[a-z]+|[-.,])")]
    private static partial Regex PossibleStart();

    [GeneratedRegex(@"\G(?<=(?<word>(?:minus|negative)\s+))")]
    private static partial Regex NegativeWordBefore();

    [GeneratedRegex(@"\bone\b")]
    private static partial Regex One();

    [GeneratedRegex(@"\b(?:the|this|that|which)\s+one\b")]
    private static partial Regex Pronoun();
}
