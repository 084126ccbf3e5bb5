using Backpain.Consultations.Calling;
using Backpain.Consultations.WorkingTime;

namespace Backpain.Consultations.Tests.Calling;

public sealed class CallTimesTests
{
    private static readonly WorkingHours Hours = new(new WorkingTimeOptions());

    private static readonly CallTimes MondayMornings = new([new(DayOfWeek.Monday, new(9, 0), new(12, 0))]);

    [Fact]
    public void A_bank_holiday_is_passed_over()
    {
        // Monday 31 August 2026 is the summer bank holiday.
        var now = new DateTimeOffset(2026, 8, 28, 12, 0, 0, TimeSpan.Zero);

        Starts(MondayMornings, now).ShouldBe(["2026-09-07T09:00+01:00", "2026-09-14T09:00+01:00"]);
        MondayMornings.ClosedOn(Hours, now).ShouldBe(new DateOnly(2026, 8, 31));
    }

    [Fact]
    public void Nine_in_the_morning_stays_nine_when_the_clocks_change() =>
        Starts(MondayMornings, new DateTimeOffset(2026, 10, 18, 12, 0, 0, TimeSpan.Zero)).ShouldBe(["2026-10-19T09:00+01:00", "2026-10-26T09:00+00:00"]);

    [Fact]
    public void A_time_that_has_begun_starts_now() =>
        Starts(MondayMornings, new DateTimeOffset(2026, 11, 23, 10, 20, 0, TimeSpan.Zero))[0].ShouldBe("2026-11-23T10:20+00:00");

    [Fact]
    public void Days_outside_the_dates_that_were_meant_are_left_out()
    {
        var nextWeek = MondayMornings with { NotBefore = new DateOnly(2026, 11, 23), NotAfter = new DateOnly(2026, 11, 29) };

        Starts(nextWeek, new DateTimeOffset(2026, 11, 16, 8, 0, 0, TimeSpan.Zero)).ShouldBe(["2026-11-23T09:00+00:00"]);
    }

    [Fact]
    public void A_date_months_ahead_has_its_times_and_says_when_the_clinic_is_closed_then()
    {
        // Monday 3 May 2027 is a bank holiday, Monday 10 May is none.
        var now = new DateTimeOffset(2026, 11, 16, 8, 0, 0, TimeSpan.Zero);
        var closed = MondayMornings with { NotBefore = new DateOnly(2027, 5, 3), NotAfter = new DateOnly(2027, 5, 3) };
        var open = MondayMornings with { NotBefore = new DateOnly(2027, 5, 10), NotAfter = new DateOnly(2027, 5, 10) };

        closed.ClosedOn(Hours, now).ShouldBe(new DateOnly(2027, 5, 3));
        Starts(open, now).ShouldBe(["2027-05-10T09:00+01:00"]);
    }

    [Fact]
    public void No_windows_are_no_times_to_call() =>
        Starts(new CallTimes([]), new DateTimeOffset(2026, 11, 16, 8, 0, 0, TimeSpan.Zero)).ShouldBeEmpty();

    private static List<string> Starts(CallTimes times, DateTimeOffset now) =>
        [.. times.Next(Hours, now, 2).Select(period => period.Start.ToString("yyyy-MM-dd'T'HH:mmzzz", null))];
}
