using System.Globalization;
using System.Text.Json.Serialization;
using Backpain.Bot.DirectLine.Access;

namespace Backpain.Bot.DirectLine.Endpoints;

/// <summary>A conversation as Direct Line describes it to its page.</summary>
/// <param name="StreamUrl">Where the WebSocket is, with its own credential; absent in the answer to a token request.</param>
/// <param name="Domain">The address that the page gives to its Direct Line client.</param>
internal sealed record ConversationResource(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StreamUrl,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Domain)
{
    internal static ConversationResource WithToken(string conversationId, string token, HttpRequest request) =>
        new(conversationId, token, Seconds, StreamUrl: null, Address(request.Scheme, request));

    internal static ConversationResource WithStream(
        string conversationId, string token, string streamCredential, long watermark, HttpRequest request)
    {
        var place = $"{Address(request.IsHttps ? "wss" : "ws", request)}/conversations/{conversationId}/stream";
        var stream = $"{place}?watermark={watermark.ToString(CultureInfo.InvariantCulture)}&t={streamCredential}";
        return new(conversationId, token, Seconds, stream, Domain: null);
    }

    private static int Seconds => (int)DirectLineTokens.Lifetime.TotalSeconds;

    private static string Address(string scheme, HttpRequest request) =>
        $"{scheme}://{request.Host}{request.PathBase}{DirectLineRegistration.Root}";
}
