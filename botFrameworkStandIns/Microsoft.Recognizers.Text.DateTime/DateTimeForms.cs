using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"Tuesday at 2pm", "10am tomorrow", "this afternoon at 3", "7 tonight", "in 20 minutes", "now".</summary>
internal static class DateTimeForms
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss";

    public static readonly Form[] All =
    [
        new("datetime", $@"{Patterns.Day}(?:\s*,\s*|\s+)(?:(?:at|@)\s*)?{Patterns.Clock}", DayAndClock),
        new("datetime", $@"{Patterns.Day}\s+(?:at|@)\s*{Patterns.BareHour}", DayAndClock),
        new("datetime", $@"(?<day>\d{{4}}-\d\d-\d\d)t{Patterns.Clock}", DayAndClock),
        new("datetime", $@"{Patterns.Clock}(?:\s*,\s*|\s+)(?:on\s+)?{Patterns.Day}", DayAndClock),
        new("datetime", $@"(?<=\bat\s+){Patterns.BareHour}\s+(?:on\s+)?{Patterns.Day}", DayAndClock),
        new("datetime", $@"(?:around|circa)\s+{Patterns.AnyHour}\s+(?:on\s+)?{Patterns.Day}", AroundClock),
        new("datetime", $@"{PartOfDays.Pattern}\s+at\s+{Patterns.AnyHour}", PartAndClock),
        new("datetime", $@"{Patterns.Clock}\s+{PartOfDays.Pattern}", PartAndClock),
        new("datetime", $@"{Patterns.AnyHour}\s+{PartOfDays.Today}", PartAndClock),
        new("datetime", $@"in\s+{Lengths.OfTime}|{Lengths.OfTime}\s+from\s+now", saying => InAWhile(saying, 1)),
        new("datetime", $@"{Lengths.OfTime}\s+ago", saying => InAWhile(saying, -1)),
        new("datetime", @"(?<!\bfor\s+)(?:right\s+)?now", saying => Now(saying, "PRESENT_REF")),
        new("datetime", @"asap|as\s+soon\s+as\s+possible", saying => Now(saying, "FUTURE_REF")),
        new("datetime", @"(?:the\s+)?end\s+of\s+(?:the\s+)?day|eod", EndOfDay),
    ];

    private static List<Dictionary<string, string>> DayAndClock(Saying saying) =>
        saying.Day() is { } day ? Moments(day, saying.Clock().Meanings()) : null;

    // Of two possible times, the later one officially has no value.
    private static List<Dictionary<string, string>> AroundClock(Saying saying) => saying.Day() is not { } day
        ? null
        : saying.Clock().Meanings().SelectMany((clock, index) => day.Dates.Select(date => Readings.Point(
            "datetimerange", day.Timex + clock.Timex, index == 0 ? Stamp.Of(date, clock.Seconds) : null, "approx"))).ToList();

    private static List<Dictionary<string, string>> PartAndClock(Saying saying) =>
        PartOfDays.Read(saying) is { } found ? Moments(found.Day, [found.Part.Hours(saying.Clock())]) : null;

    private static List<Dictionary<string, string>> Moments(Day day, IEnumerable<Clock> clocks) => clocks
        .SelectMany(clock => day.Dates.Select(date => Readings.Point("datetime", day.Timex + clock.Timex, Stamp.Of(date, clock.Seconds))))
        .ToList();

    private static List<Dictionary<string, string>> InAWhile(Saying saying, int direction)
    {
        var moment = saying.Reference.Now.AddSeconds(direction * Lengths.Read(saying.Match).Seconds);
        return [Readings.Point("datetime", moment.ToString(Moment, CultureInfo.InvariantCulture), Stamp.Of(moment))];
    }

    private static List<Dictionary<string, string>> Now(Saying saying, string timex) =>
        [Readings.Point("datetime", timex, Stamp.Of(saying.Reference.Now))];

    private static List<Dictionary<string, string>> EndOfDay(Saying saying)
    {
        var end = saying.Reference.Now.Date.AddDays(1).AddSeconds(-1);
        return [Readings.Point("datetime", end.ToString(Moment, CultureInfo.InvariantCulture), Stamp.Of(end))];
    }
}
