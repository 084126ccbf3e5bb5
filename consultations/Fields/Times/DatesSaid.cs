using System.Globalization;

namespace Backpain.Consultations.Fields.Times;

/// <summary>Days named by their distance from today, by their date, or as a holiday.</summary>
internal static class DatesSaid
{
    private const int Week = 7;

    /// <param name="weekdays">Days of the week that were said besides, a bit each from Sunday; or null.</param>
    public static (DateOnly First, DateOnly Last) Of(string section, int? weekdays, DateOnly today) => section.Split(' ') switch
    {
        ["today"] => (today, today),
        ["tomorrow"] => (today.AddDays(1), today.AddDays(1)),
        ["this", _] => (today, Sunday(today)),
        ["date", var date] => Only(NextOn(int.Parse(date[..2], CultureInfo.InvariantCulture), int.Parse(date[2..], CultureInfo.InvariantCulture), today)),
        ["holiday", var name] => Only(HolidaysSaid.Next(name, weekdays, today)),
        _ => (Sunday(today).AddDays(1), Sunday(today).AddDays(Week)),
    };

    /// <param name="month">0 for a day of any month: "the 14th".</param>
    private static DateOnly NextOn(int month, int day, DateOnly today)
    {
        var next = today;
        while (next.Day != day || (month != 0 && next.Month != month))
        {
            next = next.AddDays(1);
        }

        return next;
    }

    private static (DateOnly First, DateOnly Last) Only(DateOnly day) => (day, day);

    /// <summary>The end of the week, which begins on Monday.</summary>
    private static DateOnly Sunday(DateOnly day) => day.AddDays((Week - (int)day.DayOfWeek) % Week);
}
