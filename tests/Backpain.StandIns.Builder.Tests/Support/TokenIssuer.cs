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

    private LoopbackServer? _server;

    /// <summary>The key of somebody who would like to be the issuer.</summary>
    public static RSA OtherKey { get; } = RSA.Create(2048);

    /// <summary>What anybody can read of the issuer's key.</summary>
    public static byte[] PublicKey => OwnKey.ExportSubjectPublicKeyInfo();

    public string MetadataUrl => _server!.Url + "/openid";

    /// <summary>What a bot is told of this issuer and its channel; who the bot itself is comes besides.</summary>
    public Dictionary<string, string> Settings => new()
    {
        ["ToChannelFromBotOAuthScope"] = "https://channel.example",
        ["ToBotFromChannelTokenIssuer"] = Name,
        ["OAuthUrl"] = "https://oauth.example",
        ["ToBotFromChannelOpenIdMetadataUrl"] = MetadataUrl,
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = MetadataUrl,
        ["CallerId"] = "test",
    };

    /// <summary>Channels that the key may speak for; null publishes nothing about it.</summary>
    public string[]? Endorsements { get; init; } = ["msteams"];

    /// <summary>Keys that are published besides <c>key-1</c>, and the channels that each may speak for.</summary>
    public IReadOnlyDictionary<string, (RSA Key, string[] Endorsements)> MoreKeys { get; set; } = new Dictionary<string, (RSA, string[])>();

    /// <summary>Whether <c>key-1</c> is no longer published.</summary>
    public bool HasWithdrawnFirstKey { get; set; }

    /// <summary>How often the keys were fetched.</summary>
    public int Fetched { get; private set; }

    public async Task<TokenIssuer> StartAsync()
    {
        _server = await LoopbackServer.StartAsync(PublishAsync, https: true);
        return this;
    }

    public static string Token(Action<JObject>? change = null, string keyId = "key-1", string algorithm = "RS256", bool isForged = false)
    {
        var header = new JObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = keyId };
        return algorithm == "none" ? Signed(header, Claims(change), _ => []) : Signed(header, Claims(change), By(isForged ? OtherKey : OwnKey));
    }

    /// <summary>The claims of a channel's token, good unless they are changed.</summary>
    public static JObject Claims(Action<JObject>? change = null)
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
        return claims;
    }

    public static string Signed(JObject header, JObject claims, Func<byte[], byte[]> sign)
    {
        var signed = $"{Encoded(header)}.{Encoded(claims)}";
        return $"{signed}.{EncodeToString(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    public static Func<byte[], byte[]> By(RSA key) => bytes => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public static JObject Published(RSA key, string keyId, string[]? endorsements)
    {
        var parameters = key.ExportParameters(false);
        var published = new JObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = keyId, ["x5t"] = keyId };
        published["n"] = EncodeToString(parameters.Modulus);
        published["e"] = EncodeToString(parameters.Exponent);
        if (endorsements != null)
        {
            published["endorsements"] = new JArray(endorsements);
        }

        return published;
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private static string Encoded(JObject json) => EncodeToString(Encoding.UTF8.GetBytes(json.ToString()));

    private Task PublishAsync(HttpContext context)
    {
        var isForKeys = context.Request.Path == "/keys";
        Fetched += isForKeys ? 1 : 0;
        return context.Response.WriteAsync((isForKeys
            ? new JObject { ["keys"] = new JArray(PublishedKeys()) }
            : new JObject { ["issuer"] = Name, ["jwks_uri"] = _server!.Url + "/keys" }).ToString());
    }

    private IEnumerable<JObject> PublishedKeys() =>
    [
        .. HasWithdrawnFirstKey ? [] : new[] { Published(OwnKey, "key-1", Endorsements) },
        .. MoreKeys.Select(more => Published(more.Value.Key, more.Key, more.Value.Endorsements)),
    ];
}
