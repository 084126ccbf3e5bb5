using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Backpain.Bot.DirectLine.Access;

/// <summary>
/// Issues and reads tokens and the credentials of streams. Both are sealed with Data Protection; the clock is ours, so that expiry can
/// be tested.
/// </summary>
internal sealed class DirectLineTokens(IDataProtectionProvider protection, DirectLineOptions options, TimeProvider time)
{
    internal static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan StreamLifetime = TimeSpan.FromMinutes(1);
    private static readonly string Header = Base64Url.EncodeToString("{\"typ\":\"JWT\",\"alg\":\"sealed\"}"u8);

    private readonly IDataProtector tokens = protection.CreateProtector("Backpain.DirectLine.Token");
    private readonly IDataProtector streams = protection.CreateProtector("Backpain.DirectLine.Stream");

    internal string Issue(string conversationId, string userId, bool named, bool started)
    {
        var claims = Write(new TokenClaims(conversationId, userId, named, started, Expiry(Lifetime)));

        // Web Chat reads the user from the middle part, as of a JWT. The seal alone is believed.
        return $"{Header}.{Base64Url.EncodeToString(claims)}.{Base64Url.EncodeToString(tokens.Protect(claims))}";
    }

    /// <exception cref="RefusedException">It is none of ours, or has expired.</exception>
    internal TokenClaims Read(string token)
    {
        var claims = Unseal(tokens, token[(token.LastIndexOf('.') + 1)..]);
        return claims.Expires > Now ? claims : throw RefusedException.TokenExpired();
    }

    /// <summary>Reads a token that may have expired while its page slept, for as long as its transcript is kept.</summary>
    internal TokenClaims ReadForRefresh(string token)
    {
        var claims = Unseal(tokens, token[(token.LastIndexOf('.') + 1)..]);
        return claims.Expires + (options.TranscriptHours * 3600) > Now ? claims : throw RefusedException.TokenExpired();
    }

    /// <summary>A credential that opens a conversation's stream during the next minute: a browser's WebSocket carries no header.</summary>
    internal string IssueForStream(string conversationId)
    {
        var claims = new TokenClaims(conversationId, User: "", Named: false, Started: true, Expiry(StreamLifetime));
        return Base64Url.EncodeToString(streams.Protect(Write(claims)));
    }

    /// <exception cref="RefusedException">It is not for this conversation's stream, or has expired.</exception>
    internal void CheckForStream(string credential, string conversationId)
    {
        var claims = Unseal(streams, credential);
        if (claims.Conversation != conversationId)
        {
            throw RefusedException.Forbidden("The stream's credential is for another conversation.");
        }

        if (claims.Expires <= Now)
        {
            throw RefusedException.TokenExpired();
        }
    }

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();

    private long Expiry(TimeSpan lifetime) => (time.GetUtcNow() + lifetime).ToUnixTimeSeconds();

    private static byte[] Write(TokenClaims claims) => JsonSerializer.SerializeToUtf8Bytes(claims, JsonSerializerOptions.Web);

    private static TokenClaims Unseal(IDataProtector protector, string sealedClaims)
    {
        try
        {
            var claims = protector.Unprotect(Base64Url.DecodeFromChars(sealedClaims));
            return JsonSerializer.Deserialize<TokenClaims>(claims, JsonSerializerOptions.Web)!;
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            throw RefusedException.BadToken("The token is not valid; generate a new one with POST /v3/directline/tokens/generate.");
        }
    }
}
