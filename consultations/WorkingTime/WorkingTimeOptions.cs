namespace Backpain.Consultations.WorkingTime;

/// <summary>When somebody is at the clinic, by the clock on its wall.</summary>
public sealed record WorkingTimeOptions
{
    private static readonly DayOfWeek[] Weekdays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public TimeOnly Opens { get; init; } = new(9, 0);

    public TimeOnly Closes { get; init; } = new(17, 0);

    /// <summary>The days of the week with somebody there; empty: Monday to Friday.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];

    /// <summary>Days on which the clinic is closed besides bank holidays, for example <c>2027-05-14</c>.</summary>
    public IReadOnlyList<DateOnly> ExtraHolidays { get; init; } = [];

    /// <summary>The bank holidays of England and Wales are no working days.</summary>
    public bool ClosedOnBankHolidays { get; init; } = true;

    /// <summary>An IANA name; its clock changes are kept.</summary>
    public string TimeZone { get; init; } = "Europe/London";

    internal IReadOnlyList<DayOfWeek> OpenDays => Days.Count > 0 ? Days : Weekdays;

    internal IEnumerable<string> Faults()
    {
        if (Opens >= Closes)
        {
            yield return "Backpain:WorkingTime:Opens must be before Closes.";
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            yield return "Backpain:WorkingTime:TimeZone is not known on this machine.";
        }
    }
}
