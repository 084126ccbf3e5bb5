using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using static System.Buffers.Text.Base64Url;

namespace Backpain.StandIns.Builder.Tests.Support;

/// <summary>Issues tokens as the Bot Framework does, and publishes its keys and what they are endorsed for.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    public const string Name = "https://issuer.example";

    private static readonly RSA OwnKey = RSA.Create(2048);
    private static readonly RSA OtherKey = RSA.Create(2048);

    private LoopbackServer? _server;

    public string MetadataUrl => _server!.Url + "/openid";

    /// <summary>Channels that the key may speak for; null publishes nothing about it.</summary>
    public string[]? Endorsements { get; init; } = ["msteams"];

    public async Task<TokenIssuer> StartAsync()
    {
        _server = await LoopbackServer.StartAsync(PublishAsync, https: true);
        return this;
    }

    public static string Token(Action<JObject>? change = null, string keyId = "key-1", string algorithm = "RS256", bool isForged = false)
    {
        var now = TimeProvider.System.GetUtcNow();
        var claims = new JObject
        {
            ["iss"] = Name,
            ["aud"] = "bot-app-id",
            ["serviceurl"] = "https://channel.example/",
            ["nbf"] = now.AddMinutes(-30).ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(30).ToUnixTimeSeconds(),
        };
        change?.Invoke(claims);
        var signed = $"{Encoded(new JObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = keyId })}.{Encoded(claims)}";
        var key = isForged ? OtherKey : OwnKey;
        var signature = key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{(algorithm == "none" ? string.Empty : EncodeToString(signature))}";
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private static string Encoded(JObject json) => EncodeToString(Encoding.UTF8.GetBytes(json.ToString()));

    private Task PublishAsync(HttpContext context) => context.Response.WriteAsync(
        context.Request.Path == "/openid"
            ? new JObject { ["issuer"] = Name, ["jwks_uri"] = _server!.Url + "/keys" }.ToString()
            : new JObject { ["keys"] = new JArray(PublishedKey()) }.ToString());

    private JObject PublishedKey()
    {
        var key = OwnKey.ExportParameters(false);
        var published = new JObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = "key-1", ["x5t"] = "key-1" };
        published["n"] = EncodeToString(key.Modulus);
        published["e"] = EncodeToString(key.Exponent);
        if (Endorsements != null)
        {
            published["endorsements"] = new JArray(Endorsements);
        }

        return published;
    }
}
