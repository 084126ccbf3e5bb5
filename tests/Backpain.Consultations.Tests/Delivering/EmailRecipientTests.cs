using Backpain.Consultations.Storing;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests.Delivering;

[Collection(Databases.Name)]
public sealed class EmailRecipientTests(Databases databases)
{
    [Fact]
    public async Task A_consultation_request_lies_in_the_pickup_folder_as_one_readable_mail()
    {
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest() with { Name = "Siân O'Hare" }, default);

        await clinic.DeliverDueAsync();

        var file = Directory.GetFileSystemEntries(MailFolder(clinic)).ShouldHaveSingleItem();
        Path.GetFileName(file).ShouldBe($"{stored.Id}.clinic-mail.1.eml");
        var mail = ReceivedMail.Read(file);
        mail.Headers["to"].ShouldBe("clinic@example.org");
        mail.Headers["reply-to"].ShouldBe("nora.quill@example.org");
        mail.Headers["subject"].ShouldBe($"Requëst {stored.Id}");
        mail.Headers["message-id"].ShouldBe($"<{stored.Id}.clinic-mail.1@localhost>");
        mail.Text.ShouldBe("ClinicNotice: Siân O'Hare, £5\n.\nend");
        mail.Html.ShouldBe("<p>ClinicNotice: <b>Siân O'Hare</b>, £5</p>");
    }

    [Fact]
    public async Task A_report_goes_to_the_patient()
    {
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite);
        await clinic.Store.StoreAsync(Some.ReportRequest(), default);

        await clinic.DeliverDueAsync();

        var mail = ReceivedMail.Read(Directory.GetFiles(MailFolder(clinic)).ShouldHaveSingleItem());
        mail.Headers["to"].ShouldBe("idris.vaughan@example.org");
        mail.Headers.ContainsKey("reply-to").ShouldBeFalse();
        mail.Text.ShouldStartWith("PatientReport");
    }

    [Fact]
    public async Task A_patient_is_written_to_where_the_options_say_so()
    {
        await using var clinic = new Clinic(
            databases, DatabaseProvider.Sqlite, options => options with { Mail = new() { AcknowledgePatients = true } });
        await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);

        await clinic.DeliverDueAsync();

        Directory.GetFiles(MailFolder(clinic)).Select(file => ReceivedMail.Read(file).Headers["to"])
            .ShouldBe(["clinic@example.org", "nora.quill@example.org"], ignoreOrder: true);
    }

    [Fact]
    public async Task Nothing_is_written_to_a_patient_without_an_address_and_the_clinics_mail_has_nobody_to_reply_to()
    {
        await using var clinic = new Clinic(
            databases, DatabaseProvider.Sqlite, options => options with { Mail = new() { AcknowledgePatients = true } });
        await clinic.Store.StoreAsync(Some.ConsultationRequest() with { Email = null }, default);

        await clinic.DeliverDueAsync();

        var headers = ReceivedMail.Read(Directory.GetFiles(MailFolder(clinic)).ShouldHaveSingleItem()).Headers;
        headers["to"].ShouldBe("clinic@example.org");
        headers.ContainsKey("reply-to").ShouldBeFalse();
        (await clinic.Store.ListAsync(default).SingleAsync()).Status.ShouldBe(DeliveryStatus.Delivered);
    }

    [Fact]
    public async Task A_mail_whose_delivery_was_cut_off_is_still_one_file()
    {
        await using var clinic = new Clinic(databases, DatabaseProvider.Sqlite);
        var stored = await clinic.Store.StoreAsync(Some.ConsultationRequest(), default);
        var halfWritten = Directory.CreateDirectory(Path.Combine(MailFolder(clinic), $".writing-{stored.Id}.clinic-mail.1"));
        await File.WriteAllTextAsync(Path.Combine(halfWritten.FullName, "half.eml"), "From:");
        await File.WriteAllTextAsync(Path.Combine(MailFolder(clinic), $"{stored.Id}.clinic-mail.1.eml"), "as written before the crash");

        await clinic.DeliverDueAsync();

        ReceivedMail.Read(Directory.GetFileSystemEntries(MailFolder(clinic)).ShouldHaveSingleItem()).Text.ShouldStartWith("ClinicNotice");
    }

    private static string MailFolder(Clinic clinic) => Directory.CreateDirectory(Path.Combine(clinic.DirectoryPath, "mail")).FullName;
}
