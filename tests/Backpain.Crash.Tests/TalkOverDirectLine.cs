using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Backpain.Crash.Tests;

/// <summary>As the web chat does.</summary>
internal sealed class TalkOverDirectLine(HttpClient http) : ITalk
{
    private const string Root = "/v3/directline/conversations";

    private string? token;
    private string path = "";

    public async Task<BotSaid> SayAsync(string text, string name)
    {
        if (token is null)
        {
            await StartAsync();
        }

        var posted = await SendAsync(HttpMethod.Post, path, new { type = "message", text, from = new { id = "page" }, channelData = new { clientActivityID = name } });
        var id = (string)posted["id"]!;
        var all = (await SendAsync(HttpMethod.Get, path, null))["activities"]!.AsArray();
        var after = all.SkipWhile(activity => (string?)activity!["id"] != id).Skip(1).Select(activity => activity!.DeepClone());
        return BotSaid.Last([.. after]) ?? throw new InvalidOperationException($"'{text}' was taken and not answered.");
    }

    private async Task StartAsync()
    {
        var started = await SendAsync(HttpMethod.Post, Root, null, (string)(await SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", null))["token"]!);
        path = $"{Root}/{(string)started["conversationId"]!}/activities";
        token = (string)started["token"]!;
    }

    private async Task<JsonNode> SendAsync(HttpMethod method, string address, object? body, string? bearer = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = (bearer ?? token) is { } known ? new AuthenticationHeaderValue("Bearer", known) : null;
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
