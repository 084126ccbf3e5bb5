namespace Backpain.Consultations.WorkingTime;

/// <summary>
/// The bank holidays of England and Wales, by the rules of the Banking and Financial Dealings Act and the proclamations that have
/// stood since 1978. Days that a year has besides (a coronation) are settings. A holiday at a weekend is one, and so is its substitute.
/// </summary>
public static class BankHolidays
{
    private const int January = 1;
    private const int May = 5;
    private const int August = 8;
    private const int December = 12;
    private const int Week = 7;

    /// <summary>The holidays of a year, in order.</summary>
    public static IReadOnlyList<DateOnly> Of(int year)
    {
        var easter = Easter(year);
        DateOnly[] days =
        [
            .. WithSubstitutes(new DateOnly(year, January, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            FirstMonday(year, May),
            LastMonday(year, May),
            LastMonday(year, August),
            .. WithSubstitutes(new DateOnly(year, December, 25), new DateOnly(year, December, 26)),
        ];
        return [.. days.Distinct().Order()];
    }

    public static bool Contains(DateOnly day) => Of(day.Year).Contains(day);

    /// <summary>Each day that falls on a weekend gives away the next day that is neither weekend nor holiday.</summary>
    private static List<DateOnly> WithSubstitutes(params DateOnly[] days)
    {
        List<DateOnly> all = [.. days];
        foreach (var day in days.Where(IsWeekend))
        {
            var substitute = day;
            while (IsWeekend(substitute) || all.Contains(substitute))
            {
                substitute = substitute.AddDays(1);
            }

            all.Add(substitute);
        }

        return all;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly FirstMonday(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((DayOfWeek.Monday - first.DayOfWeek + Week) % Week);
    }

    private static DateOnly LastMonday(int year, int month) => FirstMonday(year, month + 1).AddDays(-Week);

    /// <summary>Easter Sunday of the Gregorian calendar, by the rule that J. M. Oudin published in 1940.</summary>
    private static DateOnly Easter(int year)
    {
        var century = year / 100;
        var golden = year % 19;
        var epact = (century - (century / 4) - ((century - ((century - 17) / 25)) / 3) + (19 * golden) + 15) % 30;
        epact -= epact / 28 * (1 - (epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11)));
        var weekday = (year + (year / 4) + epact + 2 - century + (century / 4)) % Week;
        var sundayOfMarch = epact - weekday;
        return new DateOnly(year, 3, 28).AddDays(sundayOfMarch);
    }
}
