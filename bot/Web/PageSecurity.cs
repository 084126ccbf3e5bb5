using System.Security.Cryptography;
using Backpain.Bot.DirectLine;

namespace Backpain.Bot.Web;

/// <summary>A strict Content-Security-Policy for the pages, with a fresh nonce for each.</summary>
internal static class PageSecurity
{
    /// <summary>Web Chat writes one empty style attribute; nothing else inline is let through.</summary>
    private const string EmptyStyle = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private static readonly object NonceKey = new();

    /// <summary>The nonce of this page; made when first asked for.</summary>
    internal static string Nonce(this HttpContext http)
    {
        if (http.Items[NonceKey] is not string nonce)
        {
            http.Items[NonceKey] = nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        }

        return nonce;
    }

    internal static void UsePageSecurity(this WebApplication app)
    {
        var chat = ChatAddress(app.Services.GetRequiredService<DirectLineOptions>());
        app.Use((http, next) => ProtectAsync(http, next, chat));
    }

    /// <summary>Where the chat's messages go when it is not this server; Azure says only later where its streams are.</summary>
    private static string ChatAddress(DirectLineOptions options) =>
        options.AzureSecret.Length > 0 ? $"ws: wss: {new Uri(options.AzureEndpoint).GetLeftPart(UriPartial.Authority)}" : "";

    private static Task ProtectAsync(HttpContext http, RequestDelegate next, string chat)
    {
        http.Response.OnStarting(() =>
        {
            if (http.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
            {
                Protect(http, chat);
            }

            http.Response.Headers.XContentTypeOptions = "nosniff";
            return Task.CompletedTask;
        });
        return next(http);
    }

    private static void Protect(HttpContext http, string chat)
    {
        var nonce = http.Nonce();
        http.Response.Headers.ContentSecurityPolicy = string.Join("; ",
            "default-src 'none'",
            $"script-src 'nonce-{nonce}' 'strict-dynamic'",
            $"style-src 'self' 'nonce-{nonce}' 'unsafe-hashes' '{EmptyStyle}'",
            $"connect-src 'self' ws://{http.Request.Host} wss://{http.Request.Host} blob: {chat}".TrimEnd(),
            "img-src 'self' data: blob:",
            "font-src data:",
            "media-src data: blob:",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'");
        http.Response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
    }
}
