using System.Net.Mail;
using Backpain.Consultations.Delivering;
using Backpain.Consultations.Storing;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests.Delivering;

[Collection(Databases.Name)]
public sealed class DeliverPendingRequestsTests(Databases databases)
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_request_is_delivered_as_soon_as_it_is_stored(DatabaseProvider provider)
    {
        var recipient = new CollectingRecipient();
        await using var clinic = new Clinic(databases, provider, recipient);
        await clinic.StartAsync();
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await recipient.ArrivedAsync();
        await clinic.StopAsync();

        recipient.Deliveries.ShouldHaveSingleItem().Request.Id.ShouldBe(stored.Id);
        (await clinic.Store.FindAsync(stored.Id, default))!.Status.ShouldBe(DeliveryStatus.Delivered);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_failed_delivery_is_tried_again_when_its_time_has_come_and_not_before(DatabaseProvider provider)
    {
        var recipient = new CollectingRecipient().FailingFirst(2, new IOException());
        await using var clinic = new Clinic(databases, provider, recipient);
        var id = (await clinic.Store.StoreAsync(Some.ConsultationRequest(), default)).Id;

        await clinic.DeliverDueAsync();
        await clinic.DeliverDueAsync();
        var (status, attempts, error) = await StateAsync(clinic, id);
        (status, attempts, error).ShouldBe((DeliveryStatus.Undelivered, 1, "IOException"));

        clinic.Clock.Advance(TimeSpan.FromSeconds(10));
        await clinic.DeliverDueAsync();
        clinic.Clock.Advance(TimeSpan.FromSeconds(30));
        await clinic.DeliverDueAsync();

        (await StateAsync(clinic, id)).ShouldBe((DeliveryStatus.Delivered, 3, null));
        recipient.Deliveries.ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_recipient_that_is_away_neither_holds_up_nor_doubles_another(DatabaseProvider provider)
    {
        var away = new CollectingRecipient("away").FailingFirst(1, new IOException());
        var present = new CollectingRecipient("present");
        await using var clinic = new Clinic(databases, provider, away, present);
        var id = (await clinic.Store.StoreAsync(Some.ConsultationRequest(), default)).Id;

        await clinic.DeliverDueAsync();
        (await StateAsync(clinic, id)).Status.ShouldBe(DeliveryStatus.Undelivered);
        clinic.Clock.Advance(TimeSpan.FromHours(1));
        await clinic.DeliverDueAsync();

        (await StateAsync(clinic, id)).Status.ShouldBe(DeliveryStatus.Delivered);
        away.Deliveries.ShouldHaveSingleItem();
        present.Deliveries.ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_delivery_cut_off_by_a_crash_is_taken_up_again(DatabaseProvider provider)
    {
        var recipient = new CollectingRecipient();
        await using var clinic = new Clinic(databases, provider, recipient);
        var id = (await clinic.Store.StoreAsync(Some.ConsultationRequest(), default)).Id;
        var outbox = clinic.Get<Outbox>();
        (await outbox.TakeAsync((await outbox.DueAsync(recipient.Name, default)).Single(), default)).ShouldBeTrue();
        await clinic.RestartAsync();

        await clinic.DeliverDueAsync();
        (await StateAsync(clinic, id)).Status.ShouldBe(DeliveryStatus.Delivering);
        clinic.Clock.Advance(new DeliveryOptions().Lease);
        await clinic.DeliverDueAsync();

        (await StateAsync(clinic, id)).ShouldBe((DeliveryStatus.Delivered, 2, null));
        recipient.Deliveries.ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Several_instances_at_once_deliver_each_request_once(DatabaseProvider provider)
    {
        var recipient = new CollectingRecipient();
        await using var clinic = new Clinic(databases, provider, recipient);
        for (var i = 0; i < 20; i++)
        {
            await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(clinic.DeliverDueElsewhereAsync)));

        recipient.Deliveries.Select(delivery => delivery.Key).Distinct().Count().ShouldBe(20);
        recipient.Deliveries.Count.ShouldBe(20);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Stopping_in_the_middle_of_a_delivery_puts_it_back(DatabaseProvider provider)
    {
        var recipient = new HangingRecipient();
        await using var clinic = new Clinic(databases, provider, recipient);
        await clinic.StartAsync();
        var id = (await clinic.Store.StoreAsync(Some.ConsultationRequest(), default)).Id;
        await recipient.Taken;

        var stopping = clinic.StopAsync();
        while (!stopping.IsCompleted)
        {
            clinic.Clock.Advance(AttemptDelivery.Grace);
            await Task.Yield();
        }

        (await StateAsync(clinic, id)).Status.ShouldBe(DeliveryStatus.Stored);
        (await clinic.Get<Outbox>().DueAsync(recipient.Name, default)).ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_has_arrived_while_the_database_was_away_is_not_sent_again(DatabaseProvider provider)
    {
        var recipient = new CollectingRecipient();
        await using var clinic = new Clinic(databases, provider, recipient);
        var id = (await clinic.Store.StoreAsync(Some.ConsultationRequest(), default)).Id;
        recipient.WhenDelivered = () => clinic.RenameOutboxAsync("outbox", "away");

        await Should.ThrowAsync<Exception>(clinic.DeliverDueAsync);
        await clinic.RenameOutboxAsync("away", "outbox");
        clinic.Clock.Advance(new DeliveryOptions().Lease);
        await clinic.DeliverDueAsync();

        (await StateAsync(clinic, id)).ShouldBe((DeliveryStatus.Delivered, 1, null));
        recipient.Deliveries.ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_recipient_that_never_comes_back_is_left_after_a_while(DatabaseProvider provider)
    {
        var recipient = new HangingRecipient();
        await using var clinic = new Clinic(databases, provider, recipient);
        var id = (await clinic.Store.StoreAsync(Some.ConsultationRequest(), default)).Id;

        var delivering = clinic.DeliverDueAsync();
        await recipient.Taken;
        clinic.Clock.Advance(new DeliveryOptions().LongestAttempt);
        await delivering;

        (await StateAsync(clinic, id)).ShouldBe((DeliveryStatus.Undelivered, 1, "timed out"));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_delivery_that_fails_for_days_waits_for_staff(DatabaseProvider provider)
    {
        var recipient = new CollectingRecipient().FailingFirst(new DeliveryOptions().MostAttempts, new IOException());
        await using var clinic = new Clinic(databases, provider, recipient);
        var id = (await clinic.Store.StoreAsync(Some.ConsultationRequest(), default)).Id;
        for (var i = 0; i < new DeliveryOptions().MostAttempts + 5; i++)
        {
            await clinic.DeliverDueAsync();
            clinic.Clock.Advance(TimeSpan.FromHours(1));
        }

        (await StateAsync(clinic, id)).ShouldBe((DeliveryStatus.Undelivered, new DeliveryOptions().MostAttempts, "IOException"));
        await clinic.Staff.ResendAsync(id, default);
        await clinic.DeliverDueAsync();

        recipient.Deliveries.ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_was_erased_is_never_delivered(DatabaseProvider provider)
    {
        var recipient = new CollectingRecipient();
        await using var clinic = new Clinic(databases, provider, recipient);
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        await clinic.Staff.EraseAsync(PersonKey.Of(Some.Email()), default);

        await clinic.DeliverDueAsync();

        recipient.Deliveries.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_fault_that_repeats_personal_data_is_kept_and_logged_without_it(DatabaseProvider provider)
    {
        var refused = new SmtpFailedRecipientException(SmtpStatusCode.MailboxUnavailable, "<qvintmark@example.org>");
        var recipient = new CollectingRecipient().FailingFirst(1, refused);
        await using var clinic = new Clinic(databases, provider, recipient);
        var id = (await clinic.Store.StoreAsync(Marked.Request(), default)).Id;

        await clinic.DeliverDueAsync();

        (await StateAsync(clinic, id)).Error.ShouldBe("SMTP MailboxUnavailable");
        clinic.Logs.Entries.ShouldContain(entry => entry.Contains(id) && entry.Contains("SMTP MailboxUnavailable"));
        Marked.ShouldNotStandIn(string.Join('\n', clinic.Logs.Entries));
    }

    private static async Task<(DeliveryStatus Status, int Attempts, string? Error)> StateAsync(Clinic clinic, string id)
    {
        var stored = (await clinic.Store.FindAsync(id, default))!;
        return (stored.Status, stored.Attempts, stored.LastError);
    }
}
