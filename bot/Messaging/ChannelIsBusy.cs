using System.Net;

namespace Backpain.Bot.Messaging;

/// <summary>Tells a channel that takes nothing for the moment, and has taken nothing, from one that refuses for good or may have taken a reply.</summary>
internal static class ChannelIsBusy
{
    internal static bool Says(HttpStatusCode? status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    internal static bool Says(Exception? fault) => fault is HttpRequestException http
        && (Says(http.StatusCode) || http.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError);
}

/// <summary>Turns the answer of a channel that is still busy after all tries into a fault that can be told from a refusal, whatever the connector makes of answers.</summary>
internal sealed class TellOfBusyChannel : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (!ChannelIsBusy.Says(response.StatusCode))
        {
            return response;
        }

        response.Dispose();
        throw new HttpRequestException("The channel is busy.", inner: null, response.StatusCode);
    }
}
