using System.Net;
using System.Net.Mail;

namespace Backpain.Consultations.Delivering;

/// <summary>Hands mails to an SMTP server, over STARTTLS unless switched off.</summary>
internal sealed class SmtpServer(ConsultationsOptions options) : IMailTransport
{
    private readonly SmtpOptions smtp = Trusting(options.Mail.Smtp);

    public async Task SendAsync(MailMessage message, string key, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient(smtp.Host, smtp.Port)
        {
            EnableSsl = smtp.StartTls,
            UseDefaultCredentials = false,
            Credentials = smtp.UserName is null ? null : new NetworkCredential(smtp.UserName, smtp.Password),
        };
        await client.SendMailAsync(message, cancellationToken);
    }

    private static SmtpOptions Trusting(SmtpOptions smtp)
    {
        if (smtp.TrustedCertificates is { } file)
        {
            TrustOfMailServer.Extend(file);
        }

        return smtp;
    }
}
