using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using static Microsoft.Recognizers.Text.Number.NumberPatterns;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Numbers in words: "twenty five", "half a dozen", "two point five", "two and a half", "three quarters", "one in ten".</summary>
internal static class WordForms
{
    private static readonly string Denominator = $@"(?:(?!first|second){OrdinalUnderHundred}|{RoundOrdinal})";

    private static readonly string PluralDenominator = $"(?:(?:{OrdinalUnderHundred}|{RoundOrdinal})s|halves|quarters)";

    private static readonly string Parts =
        $@"(?:(?<top>an?|one)(?:\s+|\s*-\s*)(?<bottom>{Denominator}|half|quarter)|(?<top>{Words})(?:\s+|\s*-\s*)(?<bottom>{PluralDenominator}))";

    private static readonly string NumberInRatio = $@"(?:{Words}|(?<![.,])\d+)";

    public static readonly NumberForm[] All =
    [
        new($@"{Words}\b", null, match => NumberWords.ValueOf(match.Value)),
        new($@"(?:a|{Words})\s+{Dozen}\b", null, match => NumberWords.ValueOf(match.Value)),
        new(@"half\s+a\s+dozen\b", null, _ => 6),
        new($@"(?<whole>{Words})\s+point(?<rest>(?:\s+{Digit})+|\s+{Words})\b", "decimal", PointNumber),
        new(@"half\b", "fraction", _ => 0.5),
        new($@"(?<part>half|quarter)(?:\s+of)?(?:\s+a)?\s+(?<round>{Round})\b", "fraction", PartOfRound),
        new($@"(?:(?<whole>{Words})\s+and\s+)?{Parts}\b", "fraction", PartOf),
        new($@"(?<!(?:[¥$€£₩]\s*))(?<top>{NumberInRatio})\s+(?<by>over|in|out\s+of)\s+(?<bottom>{NumberInRatio})(?![.,]\d)\b", "fraction", Ratio),
    ];

    private static double? PointNumber(Match match)
    {
        var rest = match.Groups["rest"].Value.Split((char[])null, StringSplitOptions.RemoveEmptyEntries);
        var decimals = rest.All(NumberWords.Digits.ContainsKey)
            ? string.Concat(rest.Select(word => NumberWords.Digits[word]))
            : NumberWords.ValueOf(match.Groups["rest"].Value).ToString("G15", CultureInfo.InvariantCulture);
        return NumberWords.ValueOf(match.Groups["whole"].Value) + double.Parse("0." + decimals, CultureInfo.InvariantCulture);
    }

    private static double? PartOfRound(Match match) =>
        NumberWords.ValueOf(match.Groups["round"].Value) / NumberWords.ValueOf(match.Groups["part"].Value);

    // Behind the last "and" stands what is divided: "one hundred and three quarters" is 100.75; but "one hundred and thirty fifths" is 26.
    private static double? PartOf(Match match)
    {
        var bottom = NumberWords.ValueOf(match.Groups["bottom"].Value);
        var words = match.Groups["whole"].Value + " and " + match.Groups["top"].Value;
        var lastAnd = words.LastIndexOf(" and ", StringComparison.Ordinal);
        var (whole, top) = (NumberWords.ValueOf(words[..lastAnd]), NumberWords.ValueOf(words[lastAnd..]));
        return top < bottom ? whole + (top / bottom) : (whole + top) / bottom;
    }

    // "8 in 5" is two numbers, "8 over 5" is one.
    private static double? Ratio(Match match)
    {
        var (top, bottom) = (ValueOf(match.Groups["top"].Value), ValueOf(match.Groups["bottom"].Value));
        return top > bottom && match.Groups["by"].Value != "over" ? null : top / bottom;
    }

    private static double ValueOf(string number) => char.IsDigit(number[0]) ? DigitForms.ValueOf(number) : NumberWords.ValueOf(number);
}
