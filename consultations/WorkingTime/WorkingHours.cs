namespace Backpain.Consultations.WorkingTime;

/// <summary>A time in which somebody is at the clinic. Both ends carry the clinic's own offset of that day.</summary>
public readonly record struct WorkingPeriod(DateTimeOffset Start, DateTimeOffset End)
{
    public TimeSpan Length => End - Start;
}

/// <summary>Reckons in the clinic's working time: opening hours, days of the week, bank holidays, clock changes.</summary>
public sealed class WorkingHours(WorkingTimeOptions options)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);

    /// <summary>The working time of one working day.</summary>
    public TimeSpan OneDay => options.Closes - options.Opens;

    public TimeOnly Opens => options.Opens;

    public TimeOnly Closes => options.Closes;

    /// <summary>Whether that day of the week is a working day when it is no holiday.</summary>
    public bool IsOpenOn(DayOfWeek day) => options.OpenDays.Contains(day);

    /// <summary>The same moment by the clinic's clock.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>The clinic's calendar day at a moment.</summary>
    public DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    public bool IsWorkingDay(DateOnly day) => options.OpenDays.Contains(day.DayOfWeek)
        && !options.ExtraHolidays.Contains(day)
        && !(options.ClosedOnBankHolidays && BankHolidays.Contains(day));

    public bool IsOpen(DateTimeOffset moment) => IsWorkingDay(Day(moment)) && Hours(Day(moment)) is var hours && hours.Start <= moment && moment < hours.End;

    /// <summary>The opening hours from a moment on, one period a working day, without end; the first starts at that moment where the clinic is open then.</summary>
    public IEnumerable<WorkingPeriod> From(DateTimeOffset moment)
    {
        for (var day = Day(moment); ; day = day.AddDays(1))
        {
            var hours = Hours(day);
            if (IsWorkingDay(day) && moment < hours.End)
            {
                yield return hours.Start < moment ? hours with { Start = Local(moment) } : hours;
            }
        }
    }

    /// <summary>When that much working time has gone by since a moment. Never later than it need be: a day that ends it ends at closing.</summary>
    public DateTimeOffset After(DateTimeOffset moment, TimeSpan workingTime)
    {
        var left = workingTime;
        foreach (var period in From(moment))
        {
            if (left <= period.Length)
            {
                return period.Start + left;
            }

            left -= period.Length;
        }

        throw new ArgumentOutOfRangeException(nameof(workingTime), workingTime, "The calendar ends before.");
    }

    /// <summary>The working time between two moments; none when the second is not later.</summary>
    public TimeSpan Between(DateTimeOffset start, DateTimeOffset end)
    {
        var sum = TimeSpan.Zero;
        foreach (var period in From(start).TakeWhile(period => period.Start < end))
        {
            sum += (period.End < end ? period.End : end) - period.Start;
        }

        return sum;
    }

    /// <summary>A time of day by the clinic's clock; one that the change to summer time skips is an hour later.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        var shown = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(shown, zone.GetUtcOffset(shown));
    }

    private WorkingPeriod Hours(DateOnly day) => new(At(day, options.Opens), At(day, options.Closes));
}
