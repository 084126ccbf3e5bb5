using System;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"12 March", "March 12th, 2026", "12/03/2026", "2026-03-12", "the 5th" behind "on".</summary>
internal static class CalendarDays
{
    /// <summary>Group "year", four digits from 1500 to 2100.</summary>
    public const string Year = @"(?<year>(?:1[5-9]\d\d|20\d\d|2100)(?!\w))";

    private const string AnyYear = $@"(?:{Year}|(?<year>\d\d)(?!\w|\s*:\d|\s*[ap]\.?m|[.,/]\d))";

    private const string Number = "(?<number>3[01]|[12][0-9]|0?[1-9])";

    private const string Suffix = "(?:st|nd|rd|th)";

    private static readonly string Ordinal = $"(?<ordinal>{NumberPatterns.OrdinalWords})";

    private static readonly string YearBehind = $@"(?:(?:\s*,\s*|\s+(?:of\s+)?){AnyYear})?";

    private static readonly string WeekdayBefore = $@"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*,?\s+)?";

    public static readonly DayKind[] Kinds =
    [
        new(
            $@"{WeekdayBefore}(?:(?:the\s+)?{Number}{Suffix}?|{Ordinal})\s+(?:of\s+)?{Months.Name}\.?{YearBehind}",
            (match, reference) => Of(match, Months.Number(match), reference)),
        new(
            $@"{WeekdayBefore}{Months.Name}\.?\s+(?:the\s+)?(?:{Number}{Suffix}?(?!\w|[.:]\d|\s*[ap]\.?m\b)|{Ordinal}){YearBehind}",
            (match, reference) => Of(match, Months.Number(match), reference)),
        new(
            $@"(?:the\s+)?{Number}{Suffix}\s+(?:of\s+)?{Weekdays.Which}\s+month",
            (match, reference) => OfMonth(match, reference.Today.AddMonths(Weekdays.Offset(match)))),
        new($@"(?<=\bon\s+)(?:the\s+)?{Number}{Suffix}(?!\w)", OfSomeMonth),
        new($@"(?<year>\d{{4}})(?<between>[-/.])(?<second>1[0-2]|0?[1-9])\k<between>(?<first>3[01]|[12]\d|0?[1-9])(?!\d)", DayFirst),
        new($@"(?<first>\d\d?)(?<between>[-/.])(?<second>\d\d?)\k<between>(?<year>\d{{4}}|\d\d)(?![\w/])", Numeric),
        new($@"(?<![\d/.-])(?<first>\d\d?)/(?<second>\d\d?)(?![\w/])", Numeric),
    ];

    private static Day OfSomeMonth(Match match, Reference reference)
    {
        var number = Int(match.Groups["number"]);
        var inThisMonth = reference.Today.AddDays(number - reference.Today.Day);
        var month = IsPast(inThisMonth, reference) ? reference.Today.AddMonths(1) : reference.Today;
        return Exists(month.Year, month.Month, number)
            ? InMonth(new DateOnly(month.Year, month.Month, number))
            : null;
    }

    private static Day OfMonth(Match match, DateOnly month)
    {
        var number = Int(match.Groups["number"]);
        return Exists(month.Year, month.Month, number) ? Day.On(new DateOnly(month.Year, month.Month, number)) : null;
    }

    private static Day InMonth(DateOnly future) =>
        new(string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{future.Day:00}"), future.AddMonths(-1), future);

    private static Day DayFirst(Match match, Reference reference) =>
        Of(match, Int(match.Groups["second"]), Int(match.Groups["first"]), reference);

    // 3/16 can only be the 16th of March, wherever one lives; and with dots the day is first everywhere.
    private static Day Numeric(Match match, Reference reference)
    {
        var (first, second) = (Int(match.Groups["first"]), Int(match.Groups["second"]));
        var isDayFirst = reference.IsDayFirst || match.Groups["between"].Value == "." ? second <= 12 : first > 12;
        return isDayFirst ? Of(match, second, first, reference) : Of(match, first, second, reference);
    }

    private static Day Of(Match match, int month, Reference reference)
    {
        var ordinal = match.Groups["ordinal"];
        return Of(match, month, ordinal.Success ? (int)NumberWords.ValueOf(ordinal.Value) : Int(match.Groups["number"]), reference);
    }

    private static Day Of(Match match, int month, int day, Reference reference)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return null;
        }

        if (!match.Groups["year"].Success)
        {
            return Yearly(month, day, reference);
        }

        var year = FullYear(match.Groups["year"].Value);
        return year is { } known && Exists(known, month, day) ? Day.On(new DateOnly(known, month, day)) : null;
    }

    /// <summary>Whether the date has begun: today has, unless it is just midnight.</summary>
    public static bool IsPast(DateOnly date, Reference reference) => date.ToDateTime(TimeOnly.MinValue) < reference.Now;

    /// <summary>The last one that has begun and the next one; null where no year has it.</summary>
    public static Day Yearly(int month, int day, Reference reference)
    {
        if (!Exists(2000, month, day))
        {
            return null;
        }

        var future = reference.Today.Year;
        while (!Exists(future, month, day) || IsPast(new DateOnly(future, month, day), reference))
        {
            future++;
        }

        var past = future - 1;
        while (!Exists(past, month, day))
        {
            past--;
        }

        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{day:00}");
        return new Day(timex, new DateOnly(past, month, day), new DateOnly(future, month, day));
    }

    private static int? FullYear(string digits) => int.Parse(digits, CultureInfo.InvariantCulture) switch
    {
        >= 100 and var full => full,
        >= 40 and var past => 1900 + past,
        < 30 and var near => 2000 + near,
        _ => null,
    };

    private static bool Exists(int year, int month, int day) => day <= System.DateTime.DaysInMonth(year, month);

    private static int Int(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
