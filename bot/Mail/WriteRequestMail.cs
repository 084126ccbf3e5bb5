using Backpain.Bot.Web;
using Backpain.Consultations;
using Backpain.Consultations.Delivering;
using Backpain.Knowledge.Content;

namespace Backpain.Bot.Mail;

/// <summary>Writes the mails in the words of <c>content/wording/mail.md</c>, each as a page and as plain text.</summary>
internal sealed class WriteRequestMail(IContentLibrary content, ClinicNotice clinicNotice, PatientReport report, ConsultationsOptions options) : IWriteRequestMail
{
    public RequestMail Write(StoredRequest request, MailPurpose purpose)
    {
        ArgumentNullException.ThrowIfNull(request);
        var reference = ("reference", request.Id);
        return purpose switch
        {
            MailPurpose.ClinicNotice => Mail(options.Mail.ClinicAddress, Words("mail.subject-clinic").With(reference), clinicNotice.Write(request)),
            MailPurpose.PatientReport => Mail(AddressOf(request), Words("mail.subject-report").Text, report.Write(request)),
            MailPurpose.PatientAcknowledgement => Mail(AddressOf(request), Words("mail.subject-acknowledgement").With(reference), Acknowledge(request)),
            _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "There is no mail for this purpose."),
        };
    }

    private static string AddressOf(StoredRequest request) =>
        request.Request.Email?.Value ?? throw new InvalidOperationException("A mail to a patient was to be written who gave no address.");

    private static RequestMail Mail(string to, string subject, string markdown) =>
        new(to, subject, MailText.Plain(markdown), MailText.Page(subject, PageMarkdown.ToHtml(markdown)));

    private string Acknowledge(StoredRequest request) =>
        Words("mail.acknowledgement").With(("name", Dialogs.Forms.PatientText.Plain(request.Request.Name)), ("reference", request.Id));

    private Phrase Words(string key) => content.Current.Wording[key];
}
