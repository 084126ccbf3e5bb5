using Backpain.Consultations.Delivering;
using Backpain.Consultations.Storing;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests.Delivering;

/// <summary>Against a mail server by other people, over STARTTLS and with a login.</summary>
[Collection(Databases.Name)]
public sealed class SmtpServerTests(Databases databases) : IAsyncLifetime, IDisposable
{
    private readonly TemporaryDirectory directory = new();
    private SmtpPeer peer = null!;

    public async Task InitializeAsync() => peer = await SmtpPeer.StartAsync(directory);

    public Task DisposeAsync() => peer.DisposeAsync().AsTask();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task A_mail_arrives_as_it_was_written()
    {
        await using var clinic = SmtpClinic();
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();

        var mail = ReceivedMail.Parse((await peer.TakenAsync()).ShouldHaveSingleItem());
        mail.Headers["message-id"].ShouldBe($"<{stored.Id}.clinic-mail.1@localhost>");
        mail.Text.ShouldBe("ClinicNotice: Nora Quill, £5\n.\nend");
    }

    [Theory]
    [InlineData("greylist", "SMTP LocalErrorInProcessing")]
    [InlineData("refuse", "SMTP MailboxUnavailable")]
    [InlineData("busy", "SMTP InsufficientStorage")]
    [InlineData("reject", "SMTP TransactionFailed")]
    [InlineData("hangUp", "SMTP")]
    [InlineData("dropInData", "SMTP")]
    public async Task A_mail_that_the_server_does_not_take_is_sent_later_and_once(string behaviour, string error)
    {
        await using var clinic = SmtpClinic();
        await peer.ThenAsync(behaviour);
        var stored = await clinic.Store.StoreAsync(Marked.Request(), default);

        await clinic.DeliverDueAsync();
        (await peer.TakenAsync()).ShouldBeEmpty();
        (await clinic.Store.FindAsync(stored.Id, default))!.LastError.ShouldNotBeNull().ShouldStartWith(error);
        clinic.Clock.Advance(TimeSpan.FromSeconds(10));
        await clinic.DeliverDueAsync();

        (await peer.TakenAsync()).ShouldHaveSingleItem();
        (await clinic.Store.FindAsync(stored.Id, default))!.Status.ShouldBe(DeliveryStatus.Delivered);
        Marked.ShouldNotStandIn(string.Join('\n', clinic.Logs.Entries));
    }

    [Fact]
    public async Task A_mail_taken_without_a_word_comes_again_under_the_same_Message_ID()
    {
        await using var clinic = SmtpClinic();
        await peer.ThenAsync("takeAndDrop");
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();
        clinic.Clock.Advance(TimeSpan.FromSeconds(10));
        await clinic.DeliverDueAsync();

        (await peer.TakenAsync()).Count.ShouldBe(2);
        (await peer.TakenAsync()).Select(mail => ReceivedMail.Parse(mail).Headers["message-id"]).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_server_that_answers_twice_gets_each_mail_once()
    {
        await using var clinic = SmtpClinic();
        await peer.ThenAsync("takeTwice");
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();

        (await peer.TakenAsync()).Select(mail => ReceivedMail.Parse(mail).Headers["message-id"]).Distinct().Count().ShouldBe(2);
        (await peer.TakenAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_left_and_tried_again()
    {
        await using var clinic = SmtpClinic();
        await peer.ThenAsync("hang");
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        var delivering = clinic.DeliverDueAsync();
        await peer.HangingAsync();
        clinic.Clock.Advance(new DeliveryOptions().LongestAttempt);
        await delivering;
        (await clinic.Store.FindAsync(stored.Id, default))!.LastError.ShouldBe("timed out");
        clinic.Clock.Advance(TimeSpan.FromSeconds(10));
        await clinic.DeliverDueAsync();

        (await peer.TakenAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_login_that_the_server_does_not_know_is_told()
    {
        await using var clinic = SmtpClinic(smtp => smtp with { Password = "another" });
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();

        (await clinic.Store.FindAsync(stored.Id, default))!.LastError.ShouldNotBeNull().ShouldStartWith("SMTP");
        (await peer.TakenAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::ffff:127.0.0.1", false)]
    public async Task A_certificate_must_be_trusted_and_made_out_to_the_server(string host, bool good)
    {
        await using var clinic = SmtpClinic(smtp => smtp with { Host = host });
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();

        (await clinic.Store.FindAsync(stored.Id, default))!.LastError.ShouldBe(good ? null : "SMTP GeneralFailure, AuthenticationException");
        (await peer.TakenAsync()).Count.ShouldBe(good ? 1 : 0);
    }

    [Fact]
    public async Task A_certificate_that_nobody_has_named_is_refused()
    {
        await using var other = await SmtpPeer.StartAsync(directory);
        await using var clinic = SmtpClinic(smtp => smtp with { Port = other.Port, TrustedCertificates = CertificateOfSomebodyElse() });
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();

        (await clinic.Store.FindAsync(stored.Id, default))!.LastError.ShouldBe("SMTP GeneralFailure, AuthenticationException");
        (await other.TakenAsync()).ShouldBeEmpty();
    }

    private string CertificateOfSomebodyElse()
    {
        var copy = Path.Combine(directory.Path, "other.pem");
        using var key = System.Security.Cryptography.RSA.Create(2048);
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest(
            "CN=other", key, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        File.WriteAllText(copy, certificate.ExportCertificatePem());
        return copy;
    }

    private Clinic SmtpClinic(Func<SmtpOptions, SmtpOptions>? configure = null) => new(databases, DatabaseProvider.Sqlite, options =>
    {
        var smtp = new SmtpOptions { Host = "localhost", Port = peer.Port, UserName = SmtpPeer.User, Password = SmtpPeer.Password, TrustedCertificates = peer.CertificatePath };
        return options with { Mail = new() { ClinicAddress = "clinic@example.org", Smtp = configure?.Invoke(smtp) ?? smtp } };
    });
}
