using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>"next week", "the weekend", "March 2026", "2019", "end of the month".</summary>
internal static class DaySpanReader
{
    private const string Unit = @"(?<unit>weekend|week|month|year)";

    private const string Which = @"(?:(?<this>this|current)|(?<next>next|(?:this\s+)?(?:up)?coming|following)|(?<last>last|past|previous))";

    // "may" is a verb more often than a month.
    private const string NoVerb = @"(?!may(?!\w))";

    private const string MayBehind =
        @"(?:(?<=\b(?:in|of|on|by|since|before|after|until|till|during|through|from|to)\s+)(?=may(?!\w))|(?<=^\s*)(?=may\s*$))";

    private const string Part = @"(?:(?<start>early|beginning\s+of|start\s+of)|(?<mid>mid|middle\s+of)|(?<end>late|end\s+of))";

    private const string YearAlone =
        $@"(?:year\s+)?(?<![\d.,/-]|[$£€]\s*|(?:spring|summer|autumn|fall|winter)\s+){CalendarDays.Year}(?![.,/-]\d)";

    private static readonly string Plain =
        $@"(?:(?<weekAfterNext>the\s+week\s+after\s+next)|{Which}\s+{Unit}|(?:the\s+)?(?<unit>weekend)|{Which}\s+{NoVerb}{Months.Name}"
        + $@"|{Months.Name}\.?\s*,?\s*(?:of\s+)?{CalendarDays.Year}|(?:{NoVerb}|{MayBehind}){Months.Name}|{YearAlone})";

    public static readonly string Pattern = $@"(?:{Part}\s+(?:{Plain}|the\s+(?<unit>week|month)|(?<unit>week))|{Plain})";

    private static readonly Regex Whole = Patterns.Create($@"\G(?:{Pattern})$");

    public static DaySpan Read(string text, int start, Reference reference)
    {
        var match = Whole.Match(text, start);
        var span = match.Groups["month"].Success ? Month(match, reference)
            : match.Groups["year"].Success ? Year(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture))
            : match.Groups["weekAfterNext"].Success ? Week(reference.Today.AddDays(14))
            : Relative(match, reference.Today);
        return WithPart(match, span);
    }

    private static DaySpan Relative(Match match, DateOnly today)
    {
        var offset = Weekdays.Offset(match);
        return match.Groups["unit"].Value switch
        {
            "week" => Week(today.AddDays(7 * offset)),
            "weekend" => Weekend(today.AddDays(7 * offset)),
            "month" => Month(new DateOnly(today.Year, today.Month, 1).AddMonths(offset)),
            _ => Year(today.Year + offset),
        };
    }

    private static DaySpan Week(DateOnly date)
    {
        var monday = Weekdays.Monday(date);
        return new DaySpan(WeekTimex(monday), monday, monday.AddDays(7));
    }

    private static DaySpan Weekend(DateOnly date)
    {
        var saturday = Weekdays.Monday(date).AddDays(5);
        return new DaySpan(WeekTimex(saturday) + "-WE", saturday, saturday.AddDays(2));
    }

    private static string WeekTimex(DateOnly date)
    {
        var moment = date.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(moment)}-W{ISOWeek.GetWeekOfYear(moment):00}");
    }

    private static DaySpan Month(DateOnly first) =>
        new(first.ToString("yyyy-MM", CultureInfo.InvariantCulture), first, first.AddMonths(1));

    private static DaySpan Year(int year) =>
        new(year.ToString(CultureInfo.InvariantCulture), new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1));

    private static DaySpan Month(Match match, Reference reference)
    {
        var (month, today) = (Months.Number(match), reference.Today);
        if (match.Groups["year"].Success)
        {
            return Month(new DateOnly(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), month, 1));
        }

        if (match.Groups["this"].Success || Weekdays.Offset(match) != 0)
        {
            return Month(new DateOnly(today.Year + Weekdays.Offset(match), month, 1));
        }

        var future = new DateOnly(month >= today.Month ? today.Year : today.Year + 1, month, 1);
        var timex = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}");
        return new DaySpan(timex, new[] { future.AddYears(-1), future }.Select(first => (first, first.AddMonths(1))).ToList());
    }

    private static DaySpan WithPart(Match match, DaySpan span)
    {
        var part = Array.Find(["start", "mid", "end"], name => match.Groups[name].Success);
        return part is null
            ? span
            : span with { Mod = part, Dates = span.Dates.Select(dates => PartOf(part, dates.Start, dates.End)).ToList() };
    }

    private static (DateOnly Start, DateOnly End) PartOf(string part, DateOnly start, DateOnly end)
    {
        var isWeek = end.DayNumber - start.DayNumber <= 7;
        var (middle, from, to) = isWeek ? (3, 1, 5) : (15, 9, 20);
        return part switch
        {
            "start" => (start, start.AddDays(middle)),
            "end" => (start.AddDays(middle), end),
            _ => (start.AddDays(from), start.AddDays(to)),
        };
    }
}
