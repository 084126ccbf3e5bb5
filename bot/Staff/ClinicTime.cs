using System.Globalization;
using Backpain.Consultations.Calling;
using Backpain.Consultations.Staff;
using Backpain.Consultations.WorkingTime;

namespace Backpain.Bot.Staff;

/// <summary>Says times to staff, by the clinic's clock.</summary>
public sealed class ClinicTime(WorkingHours hours, ReplyClock replies, TimeProvider clock)
{
    private const int DaysOfWeekNamed = 6;
    private const int CallsNamed = 3;

    /// <summary>English; the names of British English differ between systems ("Sep", "Sept").</summary>
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>For example "today 16:30", "tomorrow 09:15", "Mon 14 Sep 10:00", with the year where it is another.</summary>
    public string Say(DateTimeOffset moment)
    {
        var local = hours.Local(moment);
        var day = DateOnly.FromDateTime(local.DateTime);
        var today = hours.Day(clock.GetUtcNow());
        return (day.DayNumber - today.DayNumber) switch
        {
            0 => local.ToString("'today' HH:mm", English),
            1 => local.ToString("'tomorrow' HH:mm", English),
            -1 => local.ToString("'yesterday' HH:mm", English),
            > 1 and <= DaysOfWeekNamed => local.ToString("dddd HH:mm", English),
            _ when day.Year == today.Year => local.ToString("ddd d MMM HH:mm", English),
            _ => local.ToString("d MMM yyyy HH:mm", English),
        };
    }

    /// <summary>The time of day, and the day where it is not today: "09:12", "09:12, Thu 19 Nov".</summary>
    public string SayAt(DateTimeOffset moment) =>
        hours.Local(moment).ToString(hours.Day(moment) == hours.Day(clock.GetUtcNow()) ? "HH:mm" : "HH:mm, ddd d MMM", English);

    /// <summary>The next times that suit the person and the clinic, for example "tomorrow 14:00 to 17:00".</summary>
    public IEnumerable<string> SayNextCalls(CallTimes times)
    {
        ArgumentNullException.ThrowIfNull(times);
        return times.Next(hours, clock.GetUtcNow(), CallsNamed).Select(period => $"{Say(period.Start)} to {hours.Local(period.End).ToString("HH:mm", English)}");
    }

    public ReplyDue DueOf(DateTimeOffset createdAt) => replies.DueOf(createdAt);

    /// <summary>For example "Due today 16:30", "Overdue by 2 hours", "Overdue by 3 working days".</summary>
    public string Say(ReplyDue due) => due switch
    {
        { IsOverdue: false } => $"Due {Say(due.DueAt)}",
        { Late: var late } when late >= hours.OneDay => $"Overdue by {Count((int)(late / hours.OneDay), "working day")}",
        { Late.TotalHours: >= 1 and var late } => $"Overdue by {Count((int)late, "hour")}",
        { Late.TotalMinutes: >= 1 and var late } => $"Overdue by {Count((int)late, "minute")}",
        _ => $"Overdue since {Say(due.DueAt)}",
    };

    private static string Count(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number} {unit}s";
}
