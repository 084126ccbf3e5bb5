using System.Text.Json;
using Backpain.Knowledge.Content;

namespace Backpain.Bot.Web;

/// <summary><c>/webchat.js</c>: the launcher that any site embeds with one script tag, with its words from the content.</summary>
internal static class LauncherEndpoint
{
    private const string Settings = "/*settings*/{}";
    private static readonly string[] Words = ["open", "title", "close", "loading", "failed", "retry", "urgent"];
    private static readonly string Script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "wwwroot", "launcher.js"));

    internal static void MapLauncher(this IEndpointRouteBuilder routes) => routes.MapGet("/webchat.js", (HttpContext http, IContentLibrary content, SiteAssets assets) =>
    {
        http.Response.Headers.CacheControl = "public, max-age=300";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        var settings = new { bundle = assets.Address("webchat-bundle.js"), words = Words.ToDictionary(word => word, word => content.Current.Wording["launcher." + word].Text) };
        return Results.Text(Script.Replace(Settings, JsonSerializer.Serialize(settings), StringComparison.Ordinal), "text/javascript; charset=utf-8");
    });
}
