using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Web;
using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>The identity services of one of Microsoft's clouds: they publish the keys of its channels, and give bots their tokens.</summary>
internal sealed class MicrosoftCloud(string channelIssuer, string channelHost, string loginHost, string emulatorMetadata, string emulatorIssuer)
{
    internal static readonly MicrosoftCloud Public = new(
        "https://api.botframework.com", "login.botframework.com", "login.microsoftonline.com", "/common/v2.0/.well-known/openid-configuration",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0");

    internal static readonly MicrosoftCloud Government = new(
        "https://api.botframework.us", "login.botframework.azure.us", "login.microsoftonline.us",
        "/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration", "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0");

    private readonly RSA key = RSA.Create(2048);
    private readonly ConcurrentQueue<(string AppId, string Asked)> asked = new();

    /// <summary>The app id of who gets no token for the moment.</summary>
    internal string? DownFor { get; set; }

    internal IReadOnlyList<string> AskedFor(string appId) => [.. asked.Where(one => one.AppId == appId).Select(one => one.Asked)];

    internal bool Has(string host) => host == channelHost || host == loginHost;

    internal string ChannelToken(string appId, string serviceUrl) => Signed(channelIssuer, claims => (claims["aud"], claims["serviceurl"]) = (appId, serviceUrl));

    internal string EmulatorToken(string appId) => Signed(emulatorIssuer, claims => (claims["aud"], claims["azp"], claims["ver"]) = (appId, appId, "2.0"));

    internal async Task AnswerAsync(HttpContext context)
    {
        var (host, path) = (context.Request.Host.Host, context.Request.Path.Value!);
        if (context.Request.Method == "POST")
        {
            await GiveTokenAsync(context);
            return;
        }

        await WriteAsync(context, path switch
        {
            "/keys" => new JObject { ["keys"] = new JArray(TokenIssuer.Published(key, "key-1", host == channelHost ? ["msteams"] : null)) },
            "/v1/.well-known/openidconfiguration" when host == channelHost => Metadata(channelIssuer, host),
            _ when path == emulatorMetadata => Metadata(emulatorIssuer, host),
            _ => new JObject { ["tenant_discovery_endpoint"] = $"https://{loginHost}/x", ["metadata"] = new JArray() },
        });
    }

    private async Task GiveTokenAsync(HttpContext context)
    {
        var form = HttpUtility.ParseQueryString(await new StreamReader(context.Request.Body).ReadToEndAsync());
        asked.Enqueue((form["client_id"]!, $"https://{context.Request.Host}{context.Request.Path} {form["scope"]}"));
        if (form["client_id"] == DownFor)
        {
            context.Abort();
            return;
        }

        await WriteAsync(context, new JObject { ["token_type"] = "Bearer", ["expires_in"] = 3600, ["access_token"] = $"token-of-{loginHost}" });
    }

    private string Signed(string issuer, Action<JObject> change) => TokenIssuer.Signed(
        new JObject { ["alg"] = "RS256", ["kid"] = "key-1" },
        TokenIssuer.Claims(claims =>
        {
            claims["iss"] = issuer;
            change(claims);
        }),
        TokenIssuer.By(key));

    private static JObject Metadata(string issuer, string host) => new() { ["issuer"] = issuer, ["jwks_uri"] = $"https://{host}/keys" };

    private static Task WriteAsync(HttpContext context, JObject answer)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(answer.ToString());
    }
}
