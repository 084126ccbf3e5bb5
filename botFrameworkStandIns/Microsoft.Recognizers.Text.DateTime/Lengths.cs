using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A number and a unit: "3 weeks", "a couple of days", "half an hour".</summary>
internal static class Lengths
{
    private const string DayUnit = "(?<unit>day|week|fortnight|month|year|decade)s?";

    private const string TimeUnit = "(?<unit>hour|hr|minute|min|second|sec)s?";

    private const string ShortUnit = @"(?<=\d)(?<unit>h|d|w|y)";

    private static readonly string Vague = @"(?<few>(?:an?\s+)?few|several)|(?<couple>(?:a\s+)?couple(?:\s+of)?)";

    private static readonly string Whole = $@"(?:{Vague}|(?<count>(?<!\d[.,])\d+(?![.,/:]\d)|{NumberPatterns.Words}|an?))";

    private static readonly string Any =
        $@"(?:{Vague}|(?<half>half(?:\s+an?)?)|(?<count>(?<!\d[.,])\d+(?:\.\d+)?|{NumberPatterns.Words}|an?)(?<andHalf>\s+and\s+a\s+half)?)";

    /// <summary>Days, weeks, months or years, in whole numbers.</summary>
    public static readonly string OfDays = $@"{Whole}\s+{DayUnit}";

    /// <summary>Hours, minutes or seconds.</summary>
    public static readonly string OfTime = $@"{Any}\s*{TimeUnit}(?<andHalf>\s+and\s+a\s+half)?";

    /// <summary>Any length with one unit.</summary>
    public static readonly string OfAny =
        $@"(?:{Any}\s*(?:{DayUnit}|{TimeUnit})(?!\w)(?<andHalf>\s+and\s+a\s+half)?|(?<count>\d+){ShortUnit})";

    public static Length Read(Match match) => Length.Of(Count(match), match.Groups["unit"].Value);

    private static double Count(Match match)
    {
        var count = match.Groups["few"].Success ? 3
            : match.Groups["couple"].Success ? 2
            : match.Groups["half"].Success ? 0.5
            : Number(match.Groups["count"].Value);
        return count + (match.Groups["andHalf"].Success ? 0.5 : 0);
    }

    private static double Number(string words) => char.IsDigit(words[0]) ? DigitForms.ValueOf(words) : NumberWords.ValueOf(words);
}
