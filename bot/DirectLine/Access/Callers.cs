using System.Net;
using System.Security.Cryptography;
using System.Text;
using Backpain.Dialogs;

namespace Backpain.Bot.DirectLine.Access;

/// <summary>Finds out who calls, and what they may do.</summary>
internal sealed class Callers(DirectLineTokens tokens, DirectLineOptions options, DialogsOptions site)
{
    private const string Scheme = "Bearer ";
    private static readonly string[] ForwardingHeaders = ["Forwarded", "X-Forwarded-For", "X-Real-IP"];

    private readonly byte[] secret = Encoding.UTF8.GetBytes(options.Secret);

    /// <summary>A request that a proxy on this machine hands on is not from this machine.</summary>
    internal static bool IsOnThisMachine(HttpContext http) =>
        (http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && !ForwardingHeaders.Any(http.Request.Headers.ContainsKey);

    /// <summary>Lets in who may have a token.</summary>
    /// <returns>Whether they are trusted to say who the user is.</returns>
    /// <exception cref="RefusedException">They may not.</exception>
    internal bool MayGenerate(HttpContext http)
    {
        if (Bearer(http) is { } bearer)
        {
            return IsSecret(bearer) ? true : throw RefusedException.BadToken("The secret is wrong.");
        }

        var local = IsOnThisMachine(http);
        var origin = http.Request.Headers.Origin.ToString();
        if (origin.Length == 0 && !local)
        {
            throw RefusedException.BadToken("A token needs the Direct Line secret as a bearer, or a page of an allowed origin.");
        }

        return origin.Length == 0 || IsAllowed(origin, http.Request.Host, local)
            ? local
            : throw RefusedException.Forbidden("This origin is not in Backpain:DirectLine:AllowedOrigins.");
    }

    /// <exception cref="RefusedException">There is no bearer, or it is worth nothing.</exception>
    internal Caller Identify(HttpContext http)
    {
        var bearer = BearerOrRefuse(http);
        return IsSecret(bearer) ? new Caller(Token: null) : new Caller(tokens.Read(bearer));
    }

    internal static string BearerOrRefuse(HttpContext http) =>
        Bearer(http) ?? throw RefusedException.BadToken("The request carries no token: send it as a bearer.");

    /// <summary>Pages of the origins in the settings, of the bot's own address, and, on this machine, of any local server.</summary>
    internal bool IsAllowed(string origin, HostString host, bool local) =>
        options.AllowedOrigins.Any(allowed => allowed == "*" || string.Equals(allowed, origin, StringComparison.OrdinalIgnoreCase))
        || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && (IsOwn(page, host) || (local && page.IsLoopback)));

    private bool IsOwn(Uri page, HostString host) =>
        string.Equals(page.Authority, host.Value, StringComparison.OrdinalIgnoreCase)
        || page.GetLeftPart(UriPartial.Authority) == site.PublicAddress.GetLeftPart(UriPartial.Authority);

    private bool IsSecret(string bearer) =>
        secret.Length > 0 && CryptographicOperations.FixedTimeEquals(secret, Encoding.UTF8.GetBytes(bearer));

    private static string? Bearer(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        var other = header.Length > 0 ? "" : null;
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : other;
    }
}
