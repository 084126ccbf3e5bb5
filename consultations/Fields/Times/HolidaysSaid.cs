using Backpain.Consultations.WorkingTime;

namespace Backpain.Consultations.Fields.Times;

/// <summary>Bank holidays by their names: the next one from today.</summary>
internal static class HolidaysSaid
{
    private const int March = 3;
    private const int April = 4;
    private const int May = 5;

    /// <param name="name">"any", or one of those that people name.</param>
    /// <param name="weekdays">Days of the week that were said with it, a bit each from Sunday; or null.</param>
    public static DateOnly Next(string name, int? weekdays, DateOnly today)
    {
        var ahead = Enumerable.Range(today.Year, 3).SelectMany(BankHolidays.Of).Where(day => day >= today && Is(name, day)).ToList();
        return ahead.Find(day => weekdays is not { } bits || (bits & (1 << (int)day.DayOfWeek)) != 0) is var found && found != default ? found : ahead[0];
    }

    private static bool Is(string name, DateOnly day) => name switch
    {
        "goodFriday" => day is { Month: March or April, DayOfWeek: DayOfWeek.Friday },
        "easterMonday" => day is { Month: March or April, DayOfWeek: DayOfWeek.Monday },
        "mayDay" => day is { Month: May, Day: <= 7 },
        "christmasDay" => day is { Month: 12, Day: 25 },
        "boxingDay" => day is { Month: 12, Day: 26 },
        "newYearsDay" => day is { Month: 1, Day: 1 },
        _ => true,
    };
}
