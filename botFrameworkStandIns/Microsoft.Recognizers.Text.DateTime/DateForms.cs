using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Dates, and ranges of dates: "Monday to Friday", "since March", "the last 6 months", "5 to 7 April".</summary>
internal static class DateForms
{
    private const string DayNumber = "(?:the\\s+)?(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?";

    // "later this week", "until the end of March", "the week of 5 March" are officially things of their own, not read here.
    private const string NoPartOfMore = @"(?<!\b(?:(?:later|earlier|week\s+of)|(?:until|till|by|before|after|since)(?:\s+the)?)\s+)";

    public static readonly Form[] All =
    [
        new("date", NoPartOfMore + Patterns.Day, saying => Dates(saying.Day())),
        new("daterange", NoPartOfMore + Patterns.DaySpan + @"(?!\s+of\b)", saying => saying.DaySpan().ToReadings()),
        new("daterange", $@"{Patterns.Edge}\s+{Patterns.Day}", OpenDay),
        new("daterange", $@"{Patterns.Edge}\s+(?:the\s+)?{Patterns.DaySpan}", OpenSpan),
        new("daterange", $@"(?:from\s+)?{Ends(Patterns.Till)}|between\s+{Ends(Patterns.TillOrAnd)}", DayToDay),
        new("daterange", $@"(?:from\s+)?{NumberToDay(Patterns.Till)}|between\s+{NumberToDay(Patterns.TillOrAnd)}", DayToDay),
        new("daterange", $@"(?<rest>{Months.Name})\s+(?<firstDay>{DayNumber}){Patterns.Till}(?<lastDay>{DayNumber})", DayToDay),
        new("daterange", $@"(?:from\s+)?{MonthEnds(Patterns.Till)}|between\s+{MonthEnds(Patterns.TillOrAnd)}", MonthToMonth),
        new("daterange", $@"(?:from\s+)?{YearEnds(Patterns.Till)}|between\s+{YearEnds(Patterns.TillOrAnd)}", DayRange.OfYears),
        new("daterange", $@"(?:(?<next>next|coming)|(?<last>last|past|previous))\s+{Lengths.OfDays}", LastOrNext),
        new("daterange", $@"within\s+(?:the\s+next\s+)?{Lengths.OfDays}", Within),
    ];

    private static string Ends(string till) => $"(?<day>{DayReader.Pattern}){till}(?<to>{DayReader.Pattern})";

    private static string NumberToDay(string till) =>
        $@"(?<firstDay>{DayNumber}){till}(?<to>{DayNumber}\s+(?<rest>(?:of\s+)?{Months.Name}(?:\s*,?\s*{CalendarDays.Year})?))";

    private static string MonthEnds(string till) => $"(?<from>{Months.Name}){till}(?<to>{Months.Name})";

    private static string YearEnds(string till) => $"(?<from>{CalendarDays.Year}){till}(?<to>{CalendarDays.Year})";

    private static List<Dictionary<string, string>> Dates(Day day) =>
        day?.Dates.Select(date => Readings.Point("date", day.Timex, Stamp.Of(date))).ToList();

    private static List<Dictionary<string, string>> OpenDay(Saying saying)
    {
        var day = saying.Day();
        return day?.Dates
            .Select(date => OpenRange.Of(saying, "daterange", day.Timex, Stamp.Of(date), Stamp.Of(date), OpenRange.Point))
            .ToList();
    }

    private static List<Dictionary<string, string>> OpenSpan(Saying saying)
    {
        var span = saying.DaySpan();
        return span.Mod is not null ? null : span.Dates
            .Select(dates => OpenRange.Of(saying, "daterange", span.Timex, Stamp.Of(dates.Start), Stamp.Of(dates.End), OpenRange.Range))
            .ToList();
    }

    private static List<Dictionary<string, string>> DayToDay(Saying saying)
    {
        var from = saying.Has("firstDay") ? Near(saying, "firstDay") : saying.Day();
        var to = saying.Has("lastDay") ? Near(saying, "lastDay") : saying.Day("to");
        return from is null || to is null ? null : DayRange.Between(from, to);
    }

    // The number has its month from the other end of the range.
    private static Day Near(Saying saying, string number) => DayReader.Read($"{saying[number]} {saying["rest"]}", 0, saying.Reference);

    private static List<Dictionary<string, string>> MonthToMonth(Saying saying)
    {
        var (from, to) = (Months.Number(saying["from"]), Months.Number(saying["to"]));
        return from >= to ? null : DayRange.OfMonths(from, to, saying.Reference.Today);
    }

    private static List<Dictionary<string, string>> LastOrNext(Saying saying)
    {
        var (length, today) = (Lengths.Read(saying.Match), saying.Reference.Today);
        return saying.Has("last")
            ? [DayRange.Over(length, length.Before(today), today)]
            : [DayRange.Over(length, today.AddDays(1), length.After(today.AddDays(1)))];
    }

    private static List<Dictionary<string, string>> Within(Saying saying)
    {
        var (length, today) = (Lengths.Read(saying.Match), saying.Reference.Today);
        return [DayRange.Over(length, today, length.After(today))];
    }
}
