using Backpain.Consultations.WorkingTime;

namespace Backpain.Consultations.Staff;

/// <summary>How much time is left of the one working day in which patients are told that the clinic aims to reply.</summary>
/// <param name="DueAt">By the clinic's clock.</param>
/// <param name="Late">Working time since; zero as well when the clinic has been closed ever since.</param>
public sealed record ReplyDue(DateTimeOffset DueAt, bool IsOverdue, TimeSpan Late);

/// <summary>Counts working time from when a request came in; what came in while the clinic was closed counts from its opening.</summary>
public sealed class ReplyClock(WorkingHours hours, TimeProvider clock)
{
    public ReplyDue DueOf(DateTimeOffset createdAt)
    {
        var now = clock.GetUtcNow();
        var due = hours.After(createdAt, hours.OneDay);
        return new ReplyDue(due, due < now, hours.Between(due, now));
    }
}
