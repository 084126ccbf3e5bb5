using System.Globalization;
using Backpain.Consultations.WorkingTime;

namespace Backpain.Consultations.Tests.WorkingTime;

public sealed class WorkingHoursTests
{
    private readonly WorkingHours hours = new(new());

    /// <summary>All by the clinic's clock: nine to five, Monday to Friday.</summary>
    [Theory]
    [InlineData("2026-09-14 16:30", "2026-09-15 16:30", "in the middle of a day")]
    [InlineData("2026-09-14 09:00", "2026-09-14 17:00", "at opening")]
    [InlineData("2026-09-14 07:10", "2026-09-14 17:00", "before opening")]
    [InlineData("2026-09-14 17:00", "2026-09-15 17:00", "at closing")]
    [InlineData("2026-09-18 15:00", "2026-09-21 15:00", "on a Friday")]
    [InlineData("2026-09-19 12:00", "2026-09-21 17:00", "at the weekend")]
    [InlineData("2026-12-24 11:00", "2026-12-29 11:00", "before Christmas, with Boxing Day's substitute")]
    [InlineData("2026-04-02 16:00", "2026-04-07 16:00", "before Easter")]
    [InlineData("2026-03-27 16:00", "2026-03-30 16:00", "before the clocks go forward")]
    [InlineData("2026-10-23 16:00", "2026-10-26 16:00", "before the clocks go back")]
    public void One_working_day_later_is(string from, string due, string when) =>
        hours.After(London(from), hours.OneDay).ShouldBe(London(due), when);

    [Fact]
    public void What_is_due_is_told_by_the_clinics_clock() =>
        hours.After(new(2026, 3, 27, 16, 0, 0, TimeSpan.Zero), hours.OneDay).Offset.ShouldBe(TimeSpan.FromHours(1));

    [Theory]
    [InlineData("2026-09-14 09:00", "2026-09-14 11:30", "02:30")]
    [InlineData("2026-09-18 16:30", "2026-09-21 09:45", "01:15")]
    [InlineData("2026-09-19 10:00", "2026-09-20 10:00", "00:00")]
    [InlineData("2026-09-14 12:00", "2026-09-14 11:00", "00:00")]
    public void Working_time_between_two_moments_leaves_out_nights_and_weekends(string start, string end, string expected) =>
        hours.Between(London(start), London(end)).ShouldBe(TimeSpan.Parse(expected, CultureInfo.InvariantCulture));

    [Fact]
    public void The_clinic_is_open_from_its_opening_until_its_closing()
    {
        hours.IsOpen(London("2026-09-14 09:00")).ShouldBeTrue();
        hours.IsOpen(London("2026-09-14 17:00")).ShouldBeFalse();
        hours.IsOpen(London("2026-12-28 12:00")).ShouldBeFalse();
    }

    [Fact]
    public void Days_and_holidays_of_a_clinic_are_its_own()
    {
        var own = new WorkingHours(new() { Days = [DayOfWeek.Saturday, DayOfWeek.Monday], ExtraHolidays = [new(2026, 9, 21)] });

        own.From(London("2026-09-19 12:00")).Take(3).Select(period => own.Day(period.Start))
            .ShouldBe([new(2026, 9, 19), new(2026, 9, 26), new(2026, 9, 28)]);
    }

    [Fact]
    public void An_hour_that_the_clocks_skip_begins_when_they_have()
    {
        hours.At(new(2026, 3, 29), new(1, 30)).ShouldBe(new DateTimeOffset(2026, 3, 29, 2, 30, 0, TimeSpan.FromHours(1)));
    }

    private DateTimeOffset London(string text)
    {
        var written = DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return hours.At(DateOnly.FromDateTime(written), TimeOnly.FromDateTime(written));
    }
}
