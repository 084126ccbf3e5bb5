using System.Net.Mail;
using System.Net.Sockets;

namespace Backpain.Consultations.Delivering;

/// <summary>Why a delivery failed, in words that hold nothing personal: servers repeat addresses in their messages, so codes are taken instead.</summary>
internal static class DeliveryError
{
    private const int Depth = 3;

    public static string Describe(Exception fault) => string.Join(", ", Causes(fault).Take(Depth).Select(DescribeOne).Distinct());

    private static IEnumerable<Exception> Causes(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }

    private static string DescribeOne(Exception fault) => fault switch
    {
        SmtpException smtp => $"SMTP {smtp.StatusCode}",
        HttpRequestException { StatusCode: { } status } => $"HTTP {(int)status}",
        HttpRequestException http => $"HTTP {http.HttpRequestError}",
        SocketException socket => $"socket {socket.SocketErrorCode}",
        OperationCanceledException or TimeoutException or Polly.Timeout.TimeoutRejectedException => "timed out",
        _ => fault.GetType().Name,
    };
}
