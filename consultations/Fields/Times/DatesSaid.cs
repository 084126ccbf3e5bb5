namespace Backpain.Consultations.Fields.Times;

/// <summary>Days named by their distance from today.</summary>
internal static class DatesSaid
{
    private const int Week = 7;

    public static (DateOnly First, DateOnly Last) Of(string section, DateOnly today) => section switch
    {
        "today" => (today, today),
        "tomorrow" => (today.AddDays(1), today.AddDays(1)),
        "this week" => (today, Sunday(today)),
        _ => (Sunday(today).AddDays(1), Sunday(today).AddDays(Week)),
    };

    /// <summary>The end of the week, which begins on Monday.</summary>
    private static DateOnly Sunday(DateOnly day) => day.AddDays((Week - (int)day.DayOfWeek) % Week);
}
