using System.Net.Mail;
using System.Net.Sockets;

namespace Backpain.Consultations.Delivering;

/// <summary>Why a delivery failed, and what follows from it.</summary>
/// <param name="Error">Words that hold nothing personal: servers repeat addresses in their messages, so codes are taken instead.</param>
/// <param name="RetryAfter">How long the receiver asks to be left alone; null when it doesn't say.</param>
/// <param name="ForGood">The receiver says that it will never take this.</param>
internal sealed record DeliveryFailure(string Error, TimeSpan? RetryAfter = null, bool ForGood = false)
{
    private const int Depth = 3;

    public static DeliveryFailure Of(Exception fault)
    {
        var causes = Causes(fault).Take(Depth).ToList();
        return new(
            string.Join(", ", causes.Select(Describe).Distinct()),
            causes.OfType<WebhookRefusedException>().FirstOrDefault()?.RetryAfter,
            causes.OfType<SmtpFailedRecipientException>().Any(refused => IsUnknown(refused.StatusCode)));
    }

    private static IEnumerable<Exception> Causes(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    private static bool IsUnknown(SmtpStatusCode status) =>
        status is SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.UserNotLocalTryAlternatePath or SmtpStatusCode.MailboxNameNotAllowed;

    private static string Describe(Exception fault) => fault switch
    {
        SmtpException smtp => $"SMTP {smtp.StatusCode}",
        HttpRequestException { StatusCode: { } status } => $"HTTP {(int)status}",
        HttpRequestException http => $"HTTP {http.HttpRequestError}",
        SocketException socket => $"socket {socket.SocketErrorCode}",
        OperationCanceledException or TimeoutException or Polly.Timeout.TimeoutRejectedException => "timed out",
        _ => fault.GetType().Name,
    };
}
