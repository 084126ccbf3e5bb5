using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Speaks the Bot Connector REST API, version 3.</summary>
internal sealed class ConnectorClient : IConnectorClient, IConversations
{
    private static readonly ProductInfoHeaderValue[] UserAgent =
    {
        new ProductInfoHeaderValue("Microsoft-BotFramework", "3.1"),
        new ProductInfoHeaderValue("Backpain.StandIn", typeof(ConnectorClient).Assembly.GetName().Version.ToString()),
    };

    private readonly HttpClient _httpClient;
    private readonly IBearerTokens _tokens;

    /// <param name="httpClient">Stays its owner's.</param>
    /// <param name="tokens">Null sends requests without a token.</param>
    public ConnectorClient(Uri baseUri, HttpClient httpClient, IBearerTokens tokens)
    {
        BaseUri = baseUri;
        _httpClient = httpClient;
        _tokens = tokens;
    }

    public Uri BaseUri { get; set; }

    public IConversations Conversations => this;

    async Task<TResponse> IConversations.ExchangeAsync<TResponse>(ConversationsRequest request, CancellationToken cancellationToken)
        where TResponse : class
    {
        using var message = await MessageForAsync(request, cancellationToken).ConfigureAwait(false);
        using var response = await _httpClient.SendAsync(message, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted))
        {
            throw Refused(response.StatusCode, body);
        }

        return ConnectorJson.Read<TResponse>(body);
    }

    public void Dispose()
    {
        // Nothing here is this client's own: the HTTP client is shared, its connections are pooled by the factory.
    }

    private async Task<HttpRequestMessage> MessageForAsync(ConversationsRequest request, CancellationToken cancellationToken)
    {
        var service = new Uri(BaseUri.AbsoluteUri.EndsWith('/') ? BaseUri.AbsoluteUri : BaseUri.AbsoluteUri + "/");
        var message = new HttpRequestMessage(request.Method, new Uri(service, "v3/conversations" + request.Path));
        Array.ForEach(UserAgent, message.Headers.UserAgent.Add);
        message.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("*/*"));
        if (request.ConversationIdHeader != null)
        {
            message.Headers.Add("x-ms-conversation-id", request.ConversationIdHeader);
        }

        message.Content = request.Body == null ? null : ConnectorJson.Content(request.Body);
        if (_tokens != null)
        {
            var token = await _tokens.GetAsync(cancellationToken).ConfigureAwait(false);
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return message;
    }

    private static ErrorResponseException Refused(HttpStatusCode status, string body)
    {
        var exception = new ErrorResponseException($"Operation returned an invalid status code '{status}'");
        try
        {
            exception.Body = ConnectorJson.Read<ErrorResponse>(body);
        }
        catch (JsonException)
        {
            // Not every service, and no proxy on the way, explains itself in JSON.
        }

        return exception;
    }
}
