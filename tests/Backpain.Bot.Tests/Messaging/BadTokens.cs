using System.Security.Cryptography;
using System.Text;
using Backpain.StandIns.Builder.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>What somebody who is no channel might send as the Authorization header, by name.</summary>
internal static class BadTokens
{
    internal static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["no algorithm"] = () => Bearer(TokenIssuer.Token(algorithm: "none")),
        ["no algorithm, in capitals"] = () => Bearer(TokenIssuer.Signed(Header("NONE"), TokenIssuer.Claims(), _ => [])),
        ["HMAC with the public key as its secret"] = () => Bearer(TokenIssuer.Signed(Header("HS256"), TokenIssuer.Claims(), bytes => HMACSHA256.HashData(TokenIssuer.PublicKey, bytes))),
        ["an algorithm that says other than was signed"] = () => Bearer(TokenIssuer.Token(algorithm: "RS384")),
        ["an algorithm of another family"] = () => Bearer(TokenIssuer.Token(algorithm: "PS256")),
        ["another bot's token"] = () => With("aud", "another-app-id"),
        ["no audience"] = () => Without("aud"),
        ["another issuer"] = () => With("iss", "https://elsewhere.example"),
        ["an issuer that looks like ours"] = () => With("iss", TokenIssuer.Name + "/"),
        ["no issuer"] = () => Without("iss"),
        ["expired"] = () => With("exp", MinutesFromNow(-6)),
        ["not yet valid"] = () => With("nbf", MinutesFromNow(6)),
        ["no expiry"] = () => Without("exp"),
        ["an expiry that is no time"] = () => With("exp", "tomorrow"),
        ["for another service"] = () => With("serviceurl", "https://attacker.example/"),
        ["for no service"] = () => Without("serviceurl"),
        ["a key that nobody published"] = () => Bearer(TokenIssuer.Token(keyId: "key-9", isForged: true)),
        ["a key that was retired"] = () => Bearer(TokenIssuer.Signed(Header(keyId: "key-0"), TokenIssuer.Claims(), TokenIssuer.By(TokenIssuer.OtherKey))),
        ["the right key's id and another key"] = () => Bearer(TokenIssuer.Token(isForged: true)),
        ["no key's id and another key"] = () => Bearer(TokenIssuer.Signed(new JObject { ["alg"] = "RS256" }, TokenIssuer.Claims(), TokenIssuer.By(TokenIssuer.OtherKey))),
        ["a key that brings itself along"] = () => Bearer(TokenIssuer.Signed(With(Header(), "jwk", TokenIssuer.Published(TokenIssuer.OtherKey, "key-1", null)), TokenIssuer.Claims(), TokenIssuer.By(TokenIssuer.OtherKey))),
        ["a key from an address of the sender's"] = () => Bearer(TokenIssuer.Signed(With(Header(), "jku", "https://attacker.example/keys"), TokenIssuer.Claims(), TokenIssuer.By(TokenIssuer.OtherKey))),
        ["a key's id that is a path"] = () => Bearer(TokenIssuer.Signed(Header(keyId: "../../etc/passwd"), TokenIssuer.Claims(), TokenIssuer.By(TokenIssuer.OtherKey))),
        ["a key endorsed for another channel"] = () => Bearer(TokenIssuer.Signed(Header(keyId: "key-of-slack"), TokenIssuer.Claims(), TokenIssuer.By(MessageCallers.SlackKey))),
        ["a key endorsed for nothing"] = () => Bearer(TokenIssuer.Signed(Header(keyId: "key-of-nobody"), TokenIssuer.Claims(), TokenIssuer.By(MessageCallers.NobodysKey))),
        ["a changed payload"] = () => Bearer(Exchanged(1, TokenIssuer.Token(claims => claims["aud"] = "another-app-id"))),
        ["a changed header"] = () => Bearer(Exchanged(0, TokenIssuer.Token(keyId: "key-of-slack"))),
        ["cut off"] = () => Bearer(TokenIssuer.Token()[..^20]),
        ["no signature"] = () => Bearer(TokenIssuer.Token()[..(TokenIssuer.Token().LastIndexOf('.') + 1)]),
        ["two parts"] = () => Bearer(string.Join('.', TokenIssuer.Token().Split('.')[..2])),
        ["five parts"] = () => Bearer(TokenIssuer.Token() + ".AAAA.AAAA"),
        ["two tokens"] = () => Bearer($"{TokenIssuer.Token()} {TokenIssuer.Token()}"),
        ["two tokens with a comma"] = () => Bearer($"{TokenIssuer.Token()}, Bearer {TokenIssuer.Token()}"),
        ["another scheme"] = () => "Basic " + TokenIssuer.Token(),
        ["no scheme"] = () => TokenIssuer.Token(),
        ["an empty bearer"] = () => "Bearer ",
        ["the scheme alone"] = () => "Bearer",
        ["white space inside"] = () => Bearer(TokenIssuer.Token().Replace(".", ". ", StringComparison.Ordinal)),
        ["words"] = () => Bearer("open-sesame"),
        ["not Base64"] = () => Bearer("!!.??.%%"),
        ["a payload that is no JSON"] = () => Bearer($"{TokenIssuer.Token().Split('.')[0]}.{Convert.ToBase64String("hello"u8)}.AAAA"),
        ["a payload of a hundred thousand arrays"] = () => Bearer($"{TokenIssuer.Token().Split('.')[0]}.{Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('[', 15_000)))}.AAAA"),
        ["packed"] = () => Bearer(TokenIssuer.Signed(With(Header(), "zip", "DEF"), TokenIssuer.Claims(), TokenIssuer.By(TokenIssuer.OtherKey))),
        ["very long"] = () => Bearer(TokenIssuer.Token(claims => claims["aud"] = new string('x', 15_000))),
        ["an Emulator's with another identity"] = () => Bearer(Emulator("another-app-id", "1.0")),
        ["an Emulator's of an unknown version"] = () => Bearer(Emulator("bot-app-id", "3.0")),
        ["an Emulator's without a version"] = () => Bearer(Emulator("bot-app-id", null)),
        ["of another tenant, version 1"] = () => Bearer(Emulator("bot-app-id", "1.0", $"https://sts.windows.net/{Guid.Empty}/")),
        ["of another tenant, version 2"] = () => Bearer(Emulator("bot-app-id", "2.0", $"https://login.microsoftonline.com/{Guid.Empty}/v2.0")),
        ["of another bot, which calls this one as its skill"] = () => Bearer(TokenIssuer.Token(claims =>
        {
            claims["iss"] = MessageCallers.EmulatorIssuers[0];
            claims["ver"] = "1.0";
            claims["appid"] = "another-bot";
        })),
        ["a skill's without a name"] = () => With("appid", "AnonymousSkill"),
    };

    internal static string Emulator(string appId, string? version, string? issuer = null) => TokenIssuer.Token(claims =>
    {
        claims["iss"] = issuer ?? MessageCallers.EmulatorIssuers[0];
        claims["aud"] = appId;
        claims[version == "2.0" ? "azp" : "appid"] = appId;
        _ = version is null ? null : claims["ver"] = version;
    });

    private static string Bearer(string token) => "Bearer " + token;

    private static string With(string claim, JToken value) => Bearer(TokenIssuer.Token(claims => claims[claim] = value));

    private static string Without(string claim) => Bearer(TokenIssuer.Token(claims => claims.Remove(claim)));

    private static JObject With(JObject header, string name, JToken value)
    {
        header[name] = value;
        return header;
    }

    private static JObject Header(string algorithm = "RS256", string keyId = "key-1") => new() { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = keyId };

    private static string Exchanged(int part, string other)
    {
        var parts = TokenIssuer.Token().Split('.');
        parts[part] = other.Split('.')[part];
        return string.Join('.', parts);
    }

    private static long MinutesFromNow(int minutes) => TimeProvider.System.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();
}
