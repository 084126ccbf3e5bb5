using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"every Monday", "mornings", "Tuesday evenings", "Fridays at 3", "weekends", "daily", "once a week", "every 3 days".</summary>
internal static class SetForms
{
    private const string Every = @"(?:every|each)\s+";

    private const string FullName = "(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    private const string Part = @"(?:in\s+the\s+|early\s+|late\s+)?" + Patterns.DayPart;

    private const string Unit = "(?<unit>day|week|month|year)";

    private static readonly string Weekday = $@"(?:(?:on\s+)?{FullName}s|{Every}{Weekdays.Name})";

    private static readonly string Time = $@"(?:(?:(?:at|@|{Patterns.Edge})\s*)?{Patterns.Clock}|(?:at|@)\s*{Patterns.BareHour})";

    public static readonly Form[] All =
    [
        new("set", Weekday, saying => Readings.Set(TimexOf(saying))),
        new(
            "set",
            $@"{Weekday}\s+{Part}|{Patterns.DayPart}\s+{Weekday}|{Patterns.DayPart}s\s+on\s+{FullName}",
            saying => Readings.Set(TimexOf(saying) + PartOf(saying).Timex)),
        new("set", $@"{Weekday}\s+{Time}|{Patterns.Clock}\s+{Weekday}", saying => Readings.Set(TimexOf(saying) + saying.Clock().Timex)),
        new("set", $@"{Weekday}\s+{ClockSpanReader.Pattern}|{ClockSpanReader.Pattern}\s+{Weekday}", Span),
        new("set", $@"{Patterns.Day}(?:\s*,)?\s+{Patterns.DayPart}s", PartOfDay),
        new("set", $"{Patterns.DayPart}s|{Every}{Patterns.DayPart}", saying => Readings.Set(PartOf(saying).Timex)),
        new(
            "set",
            $@"(?:{Patterns.DayPart}s|{Every}{Patterns.DayPart})\s+at\s+{Patterns.AnyHour}",
            saying => Readings.Set(PartOf(saying).Hours(saying.Clock()).Timex)),
        new("set", $@"{Every}day\s+{Time}|{Patterns.Clock}\s+(?:on\s+)?{Every}day", saying => Readings.Set(saying.Clock().Timex)),
        new("set", $@"(?:{Every})?weekends", _ => Readings.Set("P1WE")),
        new("set", $@"(?:{Every}|any\s+)weekday", _ => Readings.Set("P1WD")),
        new("set", $@"(?:{Every}|once\s+an?\s+){Unit}", saying => Readings.Set("P1" + UnitOf(saying))),
        new("set", @"any\s+(?<unit>day)", saying => Readings.Set("P1" + UnitOf(saying))),
        new("set", $@"{Every}other\s+{Unit}", saying => Readings.Set("P2" + UnitOf(saying))),
        new("set", $@"{Every}{Lengths.OfAny}", saying => Readings.Set(DurationForms.Timex([Lengths.Read(saying.Match)]))),
        new("set", "daily", _ => Readings.Set("P1D")),
        new("set", "weekly", _ => Readings.Set("P1W")),
        new("set", "monthly", _ => Readings.Set("P1M")),
        new("set", "yearly|annually", _ => Readings.Set("P1Y")),
    ];

    private static string TimexOf(Saying saying) => $"XXXX-WXX-{Weekdays.Number(saying["weekday"])}";

    private static DayPart PartOf(Saying saying) => DayPart.Of(saying["part"]);

    private static string UnitOf(Saying saying) => Length.Of(1, saying["unit"]).Unit;

    private static List<Dictionary<string, string>> PartOfDay(Saying saying) =>
        saying.Day() is { } day ? Readings.Set(day.Timex + PartOf(saying).Timex) : null;

    private static List<Dictionary<string, string>> Span(Saying saying) =>
        ClockSpanReader.Read(saying, isOfADay: true).FirstOrDefault() is { } span ? Readings.Set(span.TimexOn(TimexOf(saying))) : null;
}
