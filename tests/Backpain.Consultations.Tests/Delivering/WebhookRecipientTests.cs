using System.Text.Json;
using Backpain.Consultations.Delivering;
using Backpain.Consultations.Storing;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests.Delivering;

[Collection(Databases.Name)]
public sealed class WebhookRecipientTests(Databases databases)
{
    private const string Secret = "a secret shared with the receiver";

    [Fact]
    public async Task A_request_is_posted_signed_and_with_its_key()
    {
        await using var receiver = await LoopbackHttp.StartAsync();
        await using var clinic = WebhookClinic(receiver);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();

        var post = receiver.Received.ShouldHaveSingleItem();
        post.Headers["Idempotency-Key"].ShouldBe($"{stored.Id}.webhook.1");
        post.Headers[WebhookSignature.Header].ShouldBe(WebhookSignature.Sign(Secret, clinic.Clock.GetUtcNow(), post.Body));
        var body = JsonDocument.Parse(post.Body).RootElement;
        body.GetProperty("id").GetString().ShouldBe(stored.Id);
        body.GetProperty("idempotencyKey").GetString().ShouldBe(post.Headers["Idempotency-Key"]);
    }

    [Fact]
    public async Task A_receiver_that_refuses_gets_the_request_later_under_the_same_key()
    {
        await using var receiver = (await LoopbackHttp.StartAsync()).ThenSay(401);
        await using var clinic = WebhookClinic(receiver);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();
        (await StatusAsync(clinic, stored)).ShouldBe((DeliveryStatus.Undelivered, "HTTP 401"));
        clinic.Clock.Advance(TimeSpan.FromSeconds(10));
        await clinic.DeliverDueAsync();

        (await StatusAsync(clinic, stored)).ShouldBe((DeliveryStatus.Delivered, null));
        receiver.Received.Select(post => post.Headers["Idempotency-Key"]).ShouldBe([$"{stored.Id}.webhook.1", $"{stored.Id}.webhook.1"]);
    }

    [Fact]
    public async Task A_receiver_that_takes_a_request_and_drops_the_connection_sees_the_double()
    {
        await using var receiver = (await LoopbackHttp.StartAsync()).ThenDrop();
        await using var clinic = WebhookClinic(receiver);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();

        (await StatusAsync(clinic, stored)).Status.ShouldBe(DeliveryStatus.Delivered);
        receiver.Received.Select(post => post.Headers["Idempotency-Key"]).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Every_attempt_posts_the_same_bytes()
    {
        await using var receiver = (await LoopbackHttp.StartAsync()).ThenSay(401).ThenDrop();
        await using var clinic = WebhookClinic(receiver);
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();
        clinic.Clock.Advance(TimeSpan.FromSeconds(10));
        await clinic.DeliverDueAsync();

        receiver.Received.Count.ShouldBe(3);
        receiver.Received.Select(post => post.Body).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(429, "120")]
    [InlineData(503, "Mon, 14 Sep 2026 10:02:00 GMT")]
    public async Task A_receiver_that_asks_for_patience_is_left_alone_for_as_long(int status, string retryAfter)
    {
        await using var receiver = (await LoopbackHttp.StartAsync()).ThenSay(status, retryAfter);
        await using var clinic = WebhookClinic(receiver);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();
        clinic.Clock.Advance(TimeSpan.FromSeconds(119));
        await clinic.DeliverDueAsync();
        (await StatusAsync(clinic, stored)).ShouldBe((DeliveryStatus.Undelivered, $"HTTP {status}"));
        clinic.Clock.Advance(TimeSpan.FromSeconds(1));
        await clinic.DeliverDueAsync();

        receiver.Received.Count.ShouldBe(2);
        (await StatusAsync(clinic, stored)).Status.ShouldBe(DeliveryStatus.Delivered);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var receiver = (await LoopbackHttp.StartAsync()).ThenSay(307);
        await using var clinic = WebhookClinic(receiver);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();

        (await StatusAsync(clinic, stored)).ShouldBe((DeliveryStatus.Undelivered, "HTTP 307"));
    }

    [Fact]
    public async Task A_receiver_that_hangs_is_left_and_tried_again()
    {
        await using var receiver = (await LoopbackHttp.StartAsync()).ThenHang();
        await using var clinic = WebhookClinic(receiver);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        var delivering = clinic.DeliverDueAsync();
        await receiver.ArrivedAsync();
        clinic.Clock.Advance(WebhookRecipient.LongestTry);
        await delivering;
        (await StatusAsync(clinic, stored)).ShouldBe((DeliveryStatus.Undelivered, "timed out"));
        clinic.Clock.Advance(TimeSpan.FromSeconds(10));
        await clinic.DeliverDueAsync();

        (await StatusAsync(clinic, stored)).Status.ShouldBe(DeliveryStatus.Delivered);
    }

    [Fact]
    public async Task Nothing_personal_is_logged_on_the_way()
    {
        await using var receiver = (await LoopbackHttp.StartAsync()).ThenSay(500).ThenDrop();
        await using var clinic = WebhookClinic(receiver);
        await clinic.Store.StoreAsync(Marked.Request(), default);

        await clinic.DeliverDueAsync();

        receiver.Received.Count.ShouldBe(2);
        Marked.ShouldNotStandIn(string.Join('\n', clinic.Logs.Entries));
    }

    private Clinic WebhookClinic(LoopbackHttp receiver) =>
        new(databases, DatabaseProvider.Sqlite, options => options with { Webhook = new() { Url = receiver.Url, Secret = Secret } });

    private static async Task<(DeliveryStatus Status, string? Error)> StatusAsync(Clinic clinic, StoredRequest stored)
    {
        var found = (await clinic.Store.FindAsync(stored.Id, default))!;
        return (found.Status, found.LastError);
    }
}
