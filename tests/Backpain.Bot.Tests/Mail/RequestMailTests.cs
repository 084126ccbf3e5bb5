using Backpain.Bot.Tests.DirectLine;
using Backpain.Consultations;
using Backpain.Consultations.Delivering;
using Backpain.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Mail;

/// <summary>The mails in the words of the content.</summary>
public sealed class RequestMailTests : IDisposable
{
    private readonly TemporaryDirectory data = new();
    private readonly RunningBot bot;

    public RequestMailTests() => bot = RunningBot.Start(data, new EchoBot());

    private IWriteRequestMail Writer => bot.Services.GetRequiredService<IWriteRequestMail>();

    public void Dispose()
    {
        bot.Dispose();
        data.Dispose();
    }

    [Fact]
    public void The_clinic_reads_every_answer()
    {
        var stored = Some.StoredRequest();
        var request = stored.Request;

        var mail = Writer.Write(stored, MailPurpose.ClinicNotice);

        foreach (var answer in (string[])[stored.Id, request.Name, request.Email!.Value, request.Phone!.AsTyped, request.BestTimeToCall!, "phone or video call", request.Description!])
        {
            mail.Text.ShouldContain(answer);
        }
    }

    [Fact]
    public void The_clinic_reads_how_and_when_to_call()
    {
        var request = Some.ConsultationRequest() with { Calls = Some.CallWishes() };

        var text = Writer.Write(Some.StoredRequest(request), MailPurpose.ClinicNotice).Text;

        text.ShouldContain("someone else");
        text.ShouldContain("Monday, 9am to midday");
        text.ShouldContain("you may leave a message, and don't say it's the clinic");
    }

    [Fact]
    public void The_clinic_is_told_how_to_dial_a_relay_user() =>
        Writer.Write(Some.StoredRequest(Some.ConsultationRequest() with { Phone = Some.Phone("18001 0161 496 0123") }), MailPurpose.ClinicNotice)
            .Text.ShouldContain("18001 0161 496 0123, by Relay UK: dial 18002 first");

    [Fact]
    public void The_clinic_is_told_when_urgent_advice_was_shown()
    {
        var request = Some.ConsultationRequest() with { UrgentAdviceShownAt = new DateTimeOffset(2026, 7, 1, 12, 5, 0, TimeSpan.Zero) };

        // In July the clock in the UK is an hour ahead.
        Writer.Write(Some.StoredRequest(request), MailPurpose.ClinicNotice).Text.ShouldContain("1 July 2026 at 13:05");
    }

    [Theory]
    [InlineData(MailPurpose.ClinicNotice)]
    [InlineData(MailPurpose.PatientReport)]
    [InlineData(MailPurpose.PatientAcknowledgement)]
    public void A_subject_names_nobody_and_nothing_about_health(MailPurpose purpose)
    {
        var stored = Some.StoredRequest();

        var subject = Writer.Write(stored, purpose).Subject;

        foreach (var word in (string[])[.. stored.Request.Name.Split(' '), "pain", "back", "acupuncture", "health"])
        {
            subject.ShouldNotContain(word, Case.Insensitive);
        }
    }

    [Fact]
    public void A_report_holds_the_persons_own_words_what_they_asked_and_the_sheet()
    {
        var mail = Writer.Write(Some.StoredRequest(Some.ReportRequest()), MailPurpose.PatientReport);

        mail.To.ShouldBe(Some.ReportRequest().Email!.Value);
        mail.Text.ShouldContain("Your personal summary");
        mail.Text.ShouldContain("Where: lower back");
        mail.Text.ShouldContain("How many sessions?");
        mail.Text.ShouldContain("999");
        mail.Html.ShouldContain("<h1>");
    }

    [Fact]
    public void What_a_person_typed_is_never_markup()
    {
        var request = Some.ConsultationRequest() with { Description = "<script>x</script> **bold** [click](http://x.example)" };

        var mail = Writer.Write(Some.StoredRequest(request), MailPurpose.ClinicNotice);

        mail.Html.ShouldNotContain("<script>");
        mail.Html.ShouldNotContain("href=\"http://x.example\"");
        mail.Text.ShouldContain("<script>x</script> **bold** [click](http://x.example)");
    }

    [Fact]
    public void The_plain_part_is_free_of_marks_and_keeps_its_paragraphs()
    {
        var text = Writer.Write(Some.StoredRequest(Some.ReportRequest()), MailPurpose.PatientReport).Text;

        text.ShouldNotContain("**");
        text.ShouldNotContain("###");
        text.ShouldStartWith($"Dear {Some.ReportRequest().Name},\n\n");
    }
}
