using Backpain.Consultations.Calling;
using Backpain.Consultations.WorkingTime;

namespace Backpain.Consultations.Fields.Times;

/// <summary>Makes windows in the clinic's hours of what a person said.</summary>
internal static class TimesReader
{
    private const int DaysOfWeek = 7;
    private const int EveryDay = (1 << DaysOfWeek) - 1;

    /// <returns>Null when the text says nothing of times.</returns>
    public static CallTimes? Read(string text, WorkingHours hours, DateOnly today)
    {
        var said = new TimesSaid();
        foreach (var phrase in DayLists.Join(TimeWords.Of(text)))
        {
            said.Take(phrase);
        }

        var clauses = Resolved(said.Clauses);
        if (clauses.Count == 0 && said.Dates.Count == 0 && !said.Soon)
        {
            return null;
        }

        var weekdays = clauses.Where(clause => !clause.Negative).Aggregate((int?)null, (days, clause) => clause.Days is { } said ? (days ?? 0) | said : days);
        var dates = said.Dates.Select(date => DatesSaid.Of(date, weekdays, today)).ToList();
        if (dates.Count == 0)
        {
            return new(Windows(clauses, hours));
        }

        var (first, last) = (dates.Min(span => span.First), dates.Max(span => span.Last));
        var times = Between(first, last, Windows(clauses, hours));
        return times.Windows.Count == 0 && weekdays is { } others ? WithOthers(first, last, clauses, others, hours) : times;
    }

    /// <summary>"Tomorrow or Wednesday": the date, and the days of the week that come next after it.</summary>
    private static CallTimes WithOthers(DateOnly first, DateOnly last, List<TimeClause> clauses, int weekdays, WorkingHours hours)
    {
        var through = Enumerable.Range(0, DaysOfWeek).Select(first.AddDays).Where(day => (weekdays & (1 << (int)day.DayOfWeek)) != 0).Append(last).Max();
        var dated = new TimeClause { Days = Enumerable.Range(0, Math.Min(DaysOfWeek, last.DayNumber - first.DayNumber + 1)).Aggregate(0, (bits, day) => bits | (1 << (int)first.AddDays(day).DayOfWeek)) };
        return new(Windows([.. clauses, dated], hours), first, through);
    }

    private static CallTimes Between(DateOnly first, DateOnly last, List<CallWindow> windows)
    {
        var days = Enumerable.Range(0, Math.Min(DaysOfWeek, last.DayNumber - first.DayNumber + 1)).Select(day => first.AddDays(day).DayOfWeek).ToHashSet();
        return new([.. windows.Where(window => days.Contains(window.Day))], first, last);
    }

    /// <summary>Gives each clause the time or the days that its neighbour said for both.</summary>
    private static List<TimeClause> Resolved(IReadOnlyList<TimeClause> clauses)
    {
        var resolved = clauses.ToList();
        for (var i = resolved.Count - 1; i > 0; i--)
        {
            var (before, clause) = (resolved[i - 1], resolved[i]);
            if (before.TryTakeIn(clause))
            {
                resolved.RemoveAt(i);
                continue;
            }

            if (before.Negative != clause.Negative || clause.Time is not { } time)
            {
                continue;
            }

            var bare = clause.Days is null && !clause.Negative;
            var shared = before is { Days: not null, Time: null } && (bare || clause.Joined);
            if (shared)
            {
                before.Share(clause);
            }

            if (bare && (shared || (!clause.Joined && before.TryNarrow(time))))
            {
                resolved.RemoveAt(i);
            }
        }

        return resolved;
    }

    private static List<CallWindow> Windows(List<TimeClause> clauses, WorkingHours hours) =>
    [
        .. Enumerable.Range(1, DaysOfWeek).Select(day => (DayOfWeek)(day % DaysOfWeek)).Where(hours.IsOpenOn)
            .SelectMany(day => (TimesOf(day, clauses) & Quarters.Between(Minutes(hours.Opens), Minutes(hours.Closes))).Stretches()
                .Select(stretch => new CallWindow(day, Time(stretch.From), Time(stretch.To)))),
    ];

    private static Quarters TimesOf(DayOfWeek day, List<TimeClause> clauses)
    {
        var meant = clauses.TrueForAll(clause => clause.Negative) ? Quarters.All : Sum(clauses.Where(clause => !clause.Negative), day);
        return meant - Sum(clauses.Where(clause => clause.Negative), day);
    }

    private static Quarters Sum(IEnumerable<TimeClause> clauses, DayOfWeek day) => clauses
        .Where(clause => ((clause.Days ?? EveryDay) & (1 << (int)day)) != 0)
        .Aggregate(Quarters.None, (sum, clause) => sum | (clause.Time ?? Quarters.All));

    private static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private static TimeOnly Time(int minutes) => TimeOnly.MinValue.AddMinutes(Math.Min(minutes, (24 * 60) - 1));
}
