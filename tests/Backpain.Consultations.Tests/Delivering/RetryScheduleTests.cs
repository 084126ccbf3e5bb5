using System.Net.Mail;
using Backpain.Consultations.Delivering;

namespace Backpain.Consultations.Tests.Delivering;

public sealed class RetryScheduleTests
{
    private static readonly DeliveryFailure Away = new("IOException");

    [Fact]
    public void Pauses_grow_up_to_a_cap() =>
        Enumerable.Range(1, 8).Select(attempts => Delay(attempts, Away)!.Value.TotalSeconds).ShouldBe([10, 30, 90, 270, 810, 2430, 3600, 3600]);

    [Fact]
    public void It_tries_for_four_days_and_then_gives_up()
    {
        Enumerable.Range(1, 99).Sum(attempts => Delay(attempts, Away)!.Value.TotalDays).ShouldBeInRange(3.9, 4.1);
        Delay(100, Away).ShouldBeNull();
    }

    [Fact]
    public void A_mailbox_that_does_not_exist_is_given_up_after_a_day()
    {
        var refused = DeliveryFailure.Of(new SmtpFailedRecipientException(SmtpStatusCode.MailboxUnavailable, "<somebody@example.org>"));

        Enumerable.Range(1, 29).Sum(attempts => Delay(attempts, refused)!.Value.TotalHours).ShouldBeInRange(20, 28);
        Delay(30, refused).ShouldBeNull();
    }

    [Fact]
    public void Chance_shortens_a_pause_by_a_fifth_at_most() =>
        RetrySchedule.DelayAfter(2, Away, new(), chance: 1).ShouldBe(TimeSpan.FromSeconds(24));

    [Fact]
    public void A_receiver_is_left_alone_as_long_as_it_asks_but_not_for_ever()
    {
        Delay(1, Away with { RetryAfter = TimeSpan.FromMinutes(5) }).ShouldBe(TimeSpan.FromMinutes(5));
        Delay(1, Away with { RetryAfter = TimeSpan.FromSeconds(-5) }).ShouldBe(TimeSpan.FromSeconds(10));
        Delay(1, Away with { RetryAfter = TimeSpan.FromDays(400) }).ShouldBe(TimeSpan.FromDays(1));
    }

    private static TimeSpan? Delay(int attempts, DeliveryFailure failure) => RetrySchedule.DelayAfter(attempts, failure, new(), chance: 0);
}
