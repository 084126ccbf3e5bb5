using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"in the morning", "late afternoon", "at lunchtime", "between 9 and 11am", "after 4 pm", "before lunch".</summary>
internal static class TimeRangeForms
{
    private const string Meal = @"(?<part>lunch|dinner)(?:\s*time)?";

    public static readonly Form[] All =
    [
        new("timerange", $@"(?<!\bgood\s+)(?:(?:(?<early>early)|(?<late>late))\s+)?{Patterns.DayPart}(?!\s+\d)", Part),
        new("timerange", $@"(?:(?:(?<early>early)|(?<late>late))\s+)?in\s+the\s+{Patterns.DayPart}s?", Part),
        new("timerange", $@"(?:at\s+)?(?<part>lunch|dinner)\s*time|at\s+{Meal}", Part),
        new("timerange", "(?<part>daytime|nighttime)", Part),
        new("timerange", @"(?<part>business)\s+hours", Part),
        new("timerange", $@"{Patterns.Edge}\s+{Meal}", OpenPart),
        new("timerange", ClockSpanReader.Pattern, Span),
        new("timerange", $@"{Patterns.Edge}\s+{Patterns.Clock}", OpenTime),
    ];

    private static List<Dictionary<string, string>> Part(Saying saying)
    {
        var (part, mod) = DayPart.In(saying);
        return [Readings.Range("timerange", part.Timex, Stamp.Time(part.Start), Stamp.Time(part.End), mod)];
    }

    private static List<Dictionary<string, string>> Span(Saying saying) =>
        ClockSpanReader.Read(saying, isOfADay: false).Select(span => span.ToReading()).ToList();

    private static List<Dictionary<string, string>> OpenPart(Saying saying)
    {
        var part = DayPart.Of(saying["part"]);
        return [OpenRange.Of(saying, "timerange", part.Timex, Stamp.Time(part.Start), Stamp.Time(part.End), null)];
    }

    private static List<Dictionary<string, string>> OpenTime(Saying saying) => saying.Clock().Meanings()
        .Select(clock => OpenRange.Of(saying, "timerange", clock.Timex, clock.Value, clock.Value, OpenRange.Point))
        .ToList();
}
