using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Understands what <see cref="ClockPatterns"/> matched.</summary>
internal static class ClockReader
{
    private static readonly Regex Whole = Patterns.Create(
        $@"^(?:{ClockPatterns.Clock}|{ClockPatterns.BareHour}|(?<hour>2[0-3]|1\d|0?\d)\.(?<minute>[0-5]\d))$");

    /// <summary>The time of day that the whole text is.</summary>
    public static Clock Read(string text)
    {
        var match = Whole.Match(text.Trim());
        return match.Success ? Read(match) : null;
    }

    private static Clock Read(Match match)
    {
        if (Named(match) is { } named)
        {
            return named;
        }

        var (hour, minute) = (Number(match.Groups["hour"]) ?? 0, Minute(match));
        if (match.Groups["to"].Success)
        {
            (hour, minute) = ((hour + 23) % 24, 60 - minute);
        }

        return WithMeridiem(match, hour % 24, minute, Number(match.Groups["second"]));
    }

    private static Clock WithMeridiem(Match match, int hour, int? minute, int? second)
    {
        if (match.Groups["am"].Success)
        {
            return new Clock(hour == 12 ? 0 : hour, minute, second);
        }

        if (match.Groups["pm"].Success)
        {
            return new Clock(hour < 12 ? hour + 12 : hour, minute, second);
        }

        return new Clock(hour, minute, second, IsTwelveHour: hour is > 0 and <= 12);
    }

    private static Clock Named(Match match)
    {
        var hour = match.Groups["noon"].Success ? 12
            : match.Groups["midnight"].Success ? 0
            : match.Groups["midMorning"].Success ? 10
            : match.Groups["midAfternoon"].Success ? 14
            : -1;
        return hour < 0 ? null : new Clock(hour);
    }

    private static int? Minute(Match match) =>
        match.Groups["half"].Success ? 30
        : match.Groups["quarter"].Success ? 15
        : Number(match.Groups["minute"]) ?? Number(match.Groups["minuteWords"]);

    private static int? Number(Group group)
    {
        if (!group.Success)
        {
            return null;
        }

        return char.IsDigit(group.Value[0])
            ? int.Parse(group.Value, CultureInfo.InvariantCulture)
            : (int)NumberWords.ValueOf(group.Value);
    }
}
