using Backpain.Consultations.Staff;
using Backpain.Consultations.WorkingTime;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests.Staff;

public sealed class ReplyClockTests
{
    /// <summary>A Friday, half past three in British Summer Time.</summary>
    private static readonly DateTimeOffset Sent = new(2026, 9, 18, 14, 30, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Monday = new(2026, 9, 21, 15, 30, 0, TimeSpan.FromHours(1));

    [Fact]
    public void There_is_one_working_day_and_the_weekend_is_none() =>
        DueAt(Monday.AddMinutes(-1)).ShouldBe(new ReplyDue(Monday, IsOverdue: false, TimeSpan.Zero));

    [Fact]
    public void It_is_overdue_by_the_working_time_since()
    {
        DueAt(Monday.AddMinutes(30)).ShouldBe(new ReplyDue(Monday, IsOverdue: true, TimeSpan.FromMinutes(30)));
        DueAt(Monday.AddDays(1)).Late.ShouldBe(TimeSpan.FromHours(8));
    }

    [Fact]
    public void What_was_due_at_closing_is_overdue_in_the_evening_though_no_working_time_has_passed()
    {
        var morning = new DateTimeOffset(2026, 9, 14, 7, 0, 0, TimeSpan.Zero);

        Clock(morning.AddHours(12)).DueOf(morning).ShouldBe(new ReplyDue(new(2026, 9, 14, 17, 0, 0, TimeSpan.FromHours(1)), IsOverdue: true, TimeSpan.Zero));
    }

    private static ReplyDue DueAt(DateTimeOffset now) => Clock(now).DueOf(Sent);

    private static ReplyClock Clock(DateTimeOffset now) => new(new WorkingHours(new()), new ManualClock(now));
}
