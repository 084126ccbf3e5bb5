using System.Net;

namespace Backpain.Consultations.Delivering;

/// <summary>The receiver answered with something other than 2xx. What it wrote besides is not kept: it may repeat what it was sent.</summary>
internal sealed class WebhookRefusedException(HttpStatusCode status, TimeSpan? retryAfter)
    : HttpRequestException("The receiver did not take the request.", inner: null, status)
{
    /// <summary>What its Retry-After header asks for.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
