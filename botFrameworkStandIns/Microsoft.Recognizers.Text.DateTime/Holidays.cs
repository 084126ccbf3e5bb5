using System;
using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Holidays that patients name.</summary>
internal static class Holidays
{
    public static readonly DayKind[] Kinds =
    [
        Fixed(@"christmas\s+eve|xmas\s+eve", 12, 24),
        Fixed(@"(?:christmas|xmas)(?:\s+day)?", 12, 25),
        Fixed(@"new\s+year['’]?s?\s+eve", 12, 31),
        Fixed(@"new\s+year(?:['’]?s?\s+day)?", 1, 1),
        Fixed(@"halloween", 10, 31),
        AroundEaster(@"good\s+friday", -2),
        AroundEaster(@"easter\s+monday", 1),
        AroundEaster(@"easter(?:\s+sunday)?", 0),
    ];

    private static DayKind Fixed(string pattern, int month, int day) =>
        new(pattern, (_, reference) => CalendarDays.Yearly(month, day, reference));

    private static DayKind AroundEaster(string pattern, int daysAfter) => new(pattern, (_, reference) =>
    {
        var thisYear = Easter(reference.Today.Year).AddDays(daysAfter);
        var futureYear = CalendarDays.IsPast(thisYear, reference) ? reference.Today.Year + 1 : reference.Today.Year;
        var future = Easter(futureYear).AddDays(daysAfter);
        return new Day("XXXX" + future.ToString("-MM-dd", CultureInfo.InvariantCulture), Easter(futureYear - 1).AddDays(daysAfter), future);
    });

    // Gauss's rule for the Gregorian calendar, in the form of Meeus, Jones and Butcher.
    private static DateOnly Easter(int year)
    {
        var (century, ofCentury) = (year / 100, year % 100);
        var golden = year % 19;
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
