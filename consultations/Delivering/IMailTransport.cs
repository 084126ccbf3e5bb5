using System.Net.Mail;

namespace Backpain.Consultations.Delivering;

/// <summary>Takes a mail out of the house.</summary>
internal interface IMailTransport
{
    /// <summary>Returns when the mail is out of our hands.</summary>
    /// <param name="key">The same for every attempt at this mail.</param>
    Task SendAsync(MailMessage message, string key, CancellationToken cancellationToken);
}
