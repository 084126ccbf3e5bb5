using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Backpain.Consultations.Delivering;

/// <summary>Makes a multipart/alternative message: plain text first, HTML for those who show it.</summary>
internal sealed class MailComposer(ConsultationsOptions options)
{
    private readonly MailAddress from = new(options.Mail.From);

    /// <param name="key">Makes the Message-ID, so that a mail sent twice is known for one.</param>
    public MailMessage Compose(RequestMail mail, string key)
    {
        var message = new MailMessage(from, new MailAddress(mail.To))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", $"<{key}@{from.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.AlternateViews.Add(View(mail.Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(mail.Html, MediaTypeNames.Text.Html));
        return message;
    }

    private static AlternateView View(string content, string mediaType)
    {
        // Mail has lines that end in CRLF; any other line end would be encoded as a character of the text.
        var view = AlternateView.CreateAlternateViewFromString(content.ReplaceLineEndings("\r\n"), Encoding.UTF8, mediaType);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }
}
