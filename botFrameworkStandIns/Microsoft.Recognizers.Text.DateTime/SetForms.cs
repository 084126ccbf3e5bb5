using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"every Monday", "mornings", "Tuesday evenings", "weekends", "daily", "once a week", "every 3 days".</summary>
internal static class SetForms
{
    private const string Every = @"(?:every|each)\s+";

    private const string FullName = "(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    private const string Adverb = "(?:(?<days>daily)|(?<weeks>weekly)|(?<months>monthly)|(?<years>yearly|annually))";

    public static readonly Form[] All =
    [
        new("set", "(?<part>morning|afternoon|evening|night)s", saying => Readings.Set(DayPart.Of(saying["part"]).Timex)),
        new("set", $"{Every}{Patterns.DayPart}", saying => Readings.Set(DayPart.Of(saying["part"]).Timex)),
        new("set", $@"{Every}{Patterns.DayPart}\s+at\s+{Patterns.AnyHour}", saying => Readings.Set(DayPart.Of(saying["part"]).Hours(saying.Clock()).Timex)),
        new("set", $"on\\s+{FullName}s|{FullName}s|{Every}{Weekdays.Name}", saying => Readings.Set(Weekday(saying))),
        new("set", $@"{FullName}\s+{Patterns.DayPart}s|{Patterns.DayPart}s\s+on\s+{FullName}s?|{Every}{Weekdays.Name}\s+{Patterns.DayPart}", WeekdayPart),
        new("set", $@"(?:{FullName}s|{Every}{Weekdays.Name})\s+at\s+{Patterns.AnyHour}", WeekdayTime),
        new("set", $@"(?:{Every})?weekends", _ => Readings.Set("P1WE")),
        new("set", $"{Every}weekday", _ => Readings.Set("P1WD")),
        new("set", $@"(?:{Every}|once\s+an?\s+)(?<unit>day|week|month|year)", saying => Readings.Set("P1" + Unit(saying["unit"]))),
        new("set", $@"{Every}other\s+(?<unit>day|week|month|year)", saying => Readings.Set("P2" + Unit(saying["unit"]))),
        new("set", $@"{Every}{Lengths.OfAny}", saying => Readings.Set(DurationForms.Timex([Lengths.Read(saying.Match)]))),
        new("set", Adverb, Regularly),
    ];

    private static string Weekday(Saying saying) => $"XXXX-WXX-{Weekdays.Number(saying["weekday"])}";

    private static List<Dictionary<string, string>> WeekdayPart(Saying saying) =>
        Readings.Set(Weekday(saying) + DayPart.Of(saying["part"]).Timex);

    private static List<Dictionary<string, string>> WeekdayTime(Saying saying) => Readings.Set(Weekday(saying) + saying.Clock().Timex);

    private static string Unit(string unit) => Length.Of(1, unit).Unit;

    private static List<Dictionary<string, string>> Regularly(Saying saying) => Readings.Set(
        saying.Has("days") ? "P1D" : saying.Has("weeks") ? "P1W" : saying.Has("months") ? "P1M" : "P1Y");
}
