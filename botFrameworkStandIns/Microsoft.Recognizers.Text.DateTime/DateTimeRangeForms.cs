using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"Monday morning", "tonight", "tomorrow between 9 and 11", "after 4pm on Monday", "early tomorrow".</summary>
internal static class DateTimeRangeForms
{
    public static readonly Form[] All =
    [
        new("datetimerange", PartOfDays.Pattern, saying => Part(PartOfDays.Read(saying))),
        new("datetimerange", $@"{Patterns.Day}\s+(?:(?<early>early)|(?<late>late))\s+{Patterns.DayPart}", DayAndPart),
        new("datetimerange", $@"(?:in\s+the\s+)?{Patterns.DayPart}\s+(?:(?:of|on)\s+)?{Patterns.Day}", DayAndPart),
        new("datetimerange", $@"{Patterns.Day}\s+(?:(?<am>am|a\.m\.?)|pm|p\.m\.?)", HalfOfDay),
        new("datetimerange", $@"{Patterns.Day}(?:\s*,)?\s+{ClockSpanReader.Pattern}", Span),
        new("datetimerange", $@"{ClockSpanReader.Pattern}\s+(?:on\s+)?{Patterns.Day}", Span),
        new("datetimerange", $@"{Patterns.Day}\s+{Patterns.Edge}\s+{Patterns.Clock}", saying => Open(saying, null)),
        new("datetimerange", $@"{Patterns.Edge}\s+{Patterns.Clock}\s+(?:on\s+)?{Patterns.Day}", saying => Open(saying, OpenRange.Point)),
        new("datetimerange", $@"{Patterns.Edge}\s+{PartOfDays.Pattern}", OpenPart),
        new("datetimerange", $@"(?:(?<early>early)|(?:later|late))\s+{Patterns.Day}", EarlyOrLate),
    ];

    private static List<Dictionary<string, string>> Part((Day Day, DayPart Part)? found, string mod = null) => found is not var (day, part)
        ? null
        : Of(day, date => Readings.Range("datetimerange", day.Timex + part.Timex, Stamp.Of(date, part.Start), Stamp.Of(date, part.End), mod));

    private static List<Dictionary<string, string>> DayAndPart(Saying saying)
    {
        var (part, mod) = DayPart.In(saying);
        return saying.Day() is { } day ? Part((day, part), mod) : null;
    }

    private static List<Dictionary<string, string>> HalfOfDay(Saying saying) =>
        saying.Day() is { } day ? Part((day, DayPart.Of(saying.Has("am") ? "morning" : "afternoon"))) : null;

    private static List<Dictionary<string, string>> Span(Saying saying) => saying.Day() is not { } day
        ? null
        : ClockSpanReader.Read(saying, isOfADay: true).SelectMany(span => Of(day, date =>
            Readings.Range("datetimerange", span.TimexOn(day.Timex), Stamp.Of(date, span.Start), Stamp.Of(date, span.End)))).ToList();

    private static List<Dictionary<string, string>> Open(Saying saying, string source) => saying.Day() is not { } day
        ? null
        : saying.Clock().Meanings().SelectMany(clock => Of(day, date =>
        {
            var moment = Stamp.Of(date, clock.Seconds);
            return OpenRange.Of(saying, "datetimerange", day.Timex + clock.Timex, moment, moment, source);
        })).ToList();

    private static List<Dictionary<string, string>> OpenPart(Saying saying) => PartOfDays.Read(saying) is not var (day, part)
        ? null
        : Of(day, date => OpenRange.Of(
            saying, "datetimerange", day.Timex + part.Timex, Stamp.Of(date, part.Start), Stamp.Of(date, part.End), null));

    // Officially only the day to come is meant.
    private static List<Dictionary<string, string>> EarlyOrLate(Saying saying)
    {
        const int Noon = Stamp.SecondsOfDay / 2;
        var (start, mod) = saying.Has("early") ? (0, "start") : (Noon, "end");
        return saying.Day() is { } day
            ? [Readings.Range("datetimerange", day.Timex, Stamp.Of(day.Future, start), Stamp.Of(day.Future, start + Noon), mod)]
            : null;
    }

    private static List<Dictionary<string, string>> Of(Day day, Func<DateOnly, Dictionary<string, string>> reading) =>
        day.Dates.Select(reading).ToList();
}
