using System.Text.Json;
using Backpain.Bot.Configuration;
using Backpain.Knowledge.Content;

namespace Backpain.Bot.Web;

/// <summary><c>/webchat.js</c>: the launcher that any site embeds with one script tag, with its words from the content.</summary>
internal static class LauncherEndpoint
{
    private const string Settings = "backpainSettings";
    private const string Attachments = "conversation.no-attachments";

    private static readonly string[] Words =
    [
        "open", "title", "close", "loading", "failed", "retry", "urgent", "you", "bot", "log", "conversation", "placeholder", "answer", "send", "sending", "notSent", "writing",
        "suggestions", "tools", "print", "email", "lost", "forgotten", "more", "newTab", "call999", "call111", "callsamaritans",
    ];

    private static readonly string Script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "scripts", "launcher.js"));

    internal static void MapLauncher(this IEndpointRouteBuilder routes) => routes.MapGet("/webchat.js", (HttpContext http, IContentLibrary content, SiteAssets assets, BackpainOptions options) =>
    {
        http.Response.Headers.CacheControl = "public, max-age=300";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        var settings = new
        {
            client = options.ChatClient,
            chat = assets.Address("chat.js"),
            webChatClient = assets.Address("webChatClient.js"),
            webChat = assets.Address("webchat-bundle.js"),
            words = WordsOf(content.Current.Wording),
        };
        return Results.Text(Script.Replace(Settings, JsonSerializer.Serialize(settings), StringComparison.Ordinal), "text/javascript; charset=utf-8");
    });

    private static Dictionary<string, string> WordsOf(Wording wording) => new(Words.Select(word => KeyValuePair.Create(word, wording[KeyOf(word)].Text)))
    {
        ["noFiles"] = wording[Attachments].Text,
    };

    /// <summary>Keys of the content are written with hyphens.</summary>
    private static string KeyOf(string word) => "launcher." + string.Concat(word.Select(letter => char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : letter.ToString()));
}
