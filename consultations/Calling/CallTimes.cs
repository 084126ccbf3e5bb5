using Backpain.Consultations.WorkingTime;

namespace Backpain.Consultations.Calling;

/// <summary>When a person is glad to be called and somebody is at the clinic.</summary>
/// <param name="Windows">In the order of the week from Monday; empty where all that was said lies outside the opening hours.</param>
/// <param name="NotBefore">The first day that was meant ("next week"), or null.</param>
/// <param name="NotAfter">The last day that was meant, or null.</param>
public sealed record CallTimes(IReadOnlyList<CallWindow> Windows, DateOnly? NotBefore = null, DateOnly? NotAfter = null)
{
    /// <summary>Further ahead nobody plans a call.</summary>
    private const int DaysAhead = 28;

    /// <summary>The next times to call, soonest first: in opening hours, without bank holidays, each with the offset of its day.</summary>
    public IReadOnlyList<WorkingPeriod> Next(WorkingHours hours, DateTimeOffset now, int count)
    {
        ArgumentNullException.ThrowIfNull(hours);
        var last = First(hours, now).AddDays(DaysAhead);
        return [.. hours.From(now).TakeWhile(period => hours.Day(period.Start) <= last).SelectMany(period => Within(period, hours)).Take(count)];
    }

    /// <summary>The first day, within a week of the first that is meant, that is meant and on which the clinic is closed though it is open on that day of the week; or null.</summary>
    public DateOnly? ClosedOn(WorkingHours hours, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return Enumerable.Range(0, 7).Select(First(hours, now).AddDays)
            .Where(day => IsMeant(day) && Windows.Any(window => window.Day == day.DayOfWeek) && !hours.IsWorkingDay(day))
            .Cast<DateOnly?>().FirstOrDefault();
    }

    private DateOnly First(WorkingHours hours, DateTimeOffset now) => NotBefore is { } day && day > hours.Day(now) ? day : hours.Day(now);

    private IEnumerable<WorkingPeriod> Within(WorkingPeriod open, WorkingHours hours)
    {
        var day = hours.Day(open.Start);
        return Windows.Where(window => window.Day == day.DayOfWeek && IsMeant(day))
            .Select(window => new WorkingPeriod(Later(hours.At(day, window.From), open.Start), Sooner(hours.At(day, window.To), open.End)))
            .Where(period => period.Start < period.End);
    }

    private bool IsMeant(DateOnly day) => !(day < NotBefore) && !(day > NotAfter);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Sooner(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
