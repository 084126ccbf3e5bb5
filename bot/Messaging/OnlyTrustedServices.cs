namespace Backpain.Bot.Messaging;

/// <summary>Stops a reply, and the token with it, on its way to a host that is nobody's channel: also when a stored conversation names it.</summary>
internal sealed class OnlyTrustedServices(TrustedServices trusted) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.RequestUri is { } address && trusted.IsTrusted(address)
            ? base.SendAsync(request, cancellationToken)
            : throw new HttpRequestException("The service URL is not a channel's.");
    }
}
