using System.Globalization;
using Backpain.Bot.Staff;
using Backpain.Consultations.Staff;
using Backpain.Consultations.WorkingTime;
using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.Staff;

public sealed class ClinicTimeTests
{
    private static readonly WorkingHours Hours = new(new());

    /// <summary>By the clinic's clock, in British Summer Time; the request came in at 16:30 on Monday the 14th.</summary>
    [Theory]
    [InlineData("2026-09-14 16:31", "Due tomorrow 16:30")]
    [InlineData("2026-09-15 09:00", "Due today 16:30")]
    [InlineData("2026-09-15 16:30", "Due today 16:30")]
    [InlineData("2026-09-15 16:31", "Overdue by 1 minute")]
    [InlineData("2026-09-16 10:35", "Overdue by 2 hours")]
    [InlineData("2026-09-16 16:30", "Overdue by 1 working day")]
    [InlineData("2026-09-21 16:30", "Overdue by 4 working days")]
    public void A_reply_is_due_in_words(string now, string expected) =>
        TimeAt(now).Say(TimeAt(now).DueOf(At("2026-09-14 16:30"))).ShouldBe(expected);

    [Theory]
    [InlineData("2026-09-14 08:05", "today 08:05")]
    [InlineData("2026-09-13 23:59", "yesterday 23:59")]
    [InlineData("2026-09-18 10:00", "Friday 10:00")]
    [InlineData("2026-09-10 10:00", "Thu 10 Sep 10:00")]
    [InlineData("2025-12-24 10:00", "24 Dec 2025 10:00")]
    public void A_moment_is_told_as_people_would(string moment, string expected) =>
        TimeAt("2026-09-14 11:00").Say(At(moment)).ShouldBe(expected);

    [Fact]
    public void What_was_due_at_closing_is_overdue_since_then() =>
        TimeAt("2026-09-14 19:00").Say(TimeAt("2026-09-14 19:00").DueOf(At("2026-09-14 08:00"))).ShouldBe("Overdue since today 17:00");

    private static ClinicTime TimeAt(string now)
    {
        var clock = new ManualClock(At(now));
        return new ClinicTime(Hours, new ReplyClock(Hours, clock), clock);
    }

    private static DateTimeOffset At(string text)
    {
        var written = DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return Hours.At(DateOnly.FromDateTime(written), TimeOnly.FromDateTime(written));
    }
}
