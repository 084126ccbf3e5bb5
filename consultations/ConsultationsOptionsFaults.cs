using System.Net.Mail;
using Backpain.Consultations.Storing;

namespace Backpain.Consultations;

/// <summary>Says what is wrong with the options, by the names that settings have. Never repeats a secret.</summary>
internal static class ConsultationsOptionsFaults
{
    private const int ShortestSecret = 16;
    private const int HighestPort = 65535;

    public static IEnumerable<string> Of(ConsultationsOptions options) =>
    [
        .. OfDatabase(options),
        .. OfMail(options.Mail),
        .. OfSmtp(options.Mail),
        .. options.Keys.Faults(),
        .. options.Delivery.Faults(),
        .. OfWebhook(options.Webhook),
        .. options.WorkingTime.Faults(),
    ];

    private static IEnumerable<string> OfDatabase(ConsultationsOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.DataDirectory))
        {
            yield return "Backpain:DataDirectory is empty.";
        }

        if (options.KeepMonths < 1)
        {
            yield return "Backpain:KeepMonths must be 1 or more.";
        }

        if (options.KeepUnansweredDays < 1)
        {
            yield return "Backpain:KeepUnansweredDays must be 1 or more.";
        }

        if (options.Database is { Provider: DatabaseProvider.PostgreSql, ConnectionString: "" })
        {
            yield return "ConnectionStrings:Backpain is missing; PostgreSql needs one.";
        }
    }

    private static IEnumerable<string> OfMail(MailOptions mail)
    {
        if (!MailAddress.TryCreate(mail.ClinicAddress, out _))
        {
            yield return "Backpain:Mail:ClinicAddress is no email address.";
        }

        if (!MailAddress.TryCreate(mail.From, out _))
        {
            yield return "Backpain:Mail:From is no email address.";
        }
    }

    private static IEnumerable<string> OfSmtp(MailOptions mail)
    {
        if (mail.Smtp.Host is null)
        {
            yield break;
        }

        if (mail.ClinicAddress == new MailOptions().ClinicAddress)
        {
            yield return "Backpain:Mail:ClinicAddress must be set where Backpain:Mail:Smtp:Host is.";
        }

        if (mail.Smtp.Port is < 1 or > HighestPort)
        {
            yield return $"Backpain:Mail:Smtp:Port must be between 1 and {HighestPort}.";
        }

        if (mail.Smtp.TrustedCertificates is { } trusted && !File.Exists(trusted))
        {
            yield return "Backpain:Mail:Smtp:TrustedCertificates names a file that does not exist.";
        }

        if (mail.Smtp.UserName is null != mail.Smtp.Password is null)
        {
            yield return "Backpain:Mail:Smtp:UserName and Password go together.";
        }

        if (mail.Smtp is { StartTls: false, Password: not null })
        {
            yield return "Backpain:Mail:Smtp:StartTls must be on where a password is sent.";
        }
    }

    private static IEnumerable<string> OfWebhook(WebhookOptions webhook)
    {
        if (webhook.Url is null)
        {
            yield break;
        }

        if (!Uri.TryCreate(webhook.Url, UriKind.Absolute, out var url) || !(url.Scheme == Uri.UriSchemeHttps || IsLocalHttp(url)))
        {
            yield return "Backpain:Webhook:Url must be an https address (http only on this machine).";
        }

        if (webhook.Secret is not { Length: >= ShortestSecret })
        {
            yield return $"Backpain:Webhook:Secret must have at least {ShortestSecret} characters.";
        }
    }

    private static bool IsLocalHttp(Uri url) => url.Scheme == Uri.UriSchemeHttp && url.IsLoopback;
}
