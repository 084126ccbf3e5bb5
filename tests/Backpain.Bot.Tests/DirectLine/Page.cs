using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Backpain.Bot.Tests.DirectLine;

/// <summary>A web page with a chat, as the server sees it.</summary>
internal sealed class Page(Uri server) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    internal HttpClient Http { get; } = new() { BaseAddress = new Uri(server, "/v3/directline/"), Timeout = Patience };

    internal string ConversationId { get; private set; } = "";

    internal string Token { get; private set; } = "";

    internal string StreamUrl { get; private set; } = "";

    /// <summary>A page whose conversation has started.</summary>
    internal static async Task<Page> OpenAsync(RunningBot bot, string? user = null)
    {
        var page = new Page(bot.ClientOptions.BaseAddress);
        page.Take(await page.PostAsync("tokens/generate", user is null ? null : new { user = new { id = user } }));
        page.Take(await page.PostAsync("conversations", new { user = new { } }));
        return page;
    }

    internal string Activities => $"conversations/{ConversationId}/activities";

    /// <summary>The same page on a server that was started anew.</summary>
    internal Page MovedTo(RunningBot bot)
    {
        var moved = new Page(bot.ClientOptions.BaseAddress);
        moved.Use(ConversationId, Token);
        return moved;
    }

    internal async Task<(HttpStatusCode Status, JsonNode? Body)> PostAsync(string path, object? body)
    {
        using var response = await Http.PostAsync(path, body is null ? null : JsonContent.Create(body));
        return (response.StatusCode, await ReadAsync(response));
    }

    internal async Task<(HttpStatusCode Status, JsonNode? Body)> PostRawAsync(string path, HttpContent content)
    {
        using var response = await Http.PostAsync(path, content);
        return (response.StatusCode, await ReadAsync(response));
    }

    internal async Task<(HttpStatusCode Status, JsonNode? Body)> GetAsync(string path)
    {
        using var response = await Http.GetAsync(path);
        return (response.StatusCode, await ReadAsync(response));
    }

    /// <returns>The id that the message got.</returns>
    internal async Task<string> SayAsync(string text, string? clientActivityId = null)
    {
        var (status, body) = await PostAsync(Activities, new { type = "message", text, from = new { id = "page" }, channelData = new { clientActivityID = clientActivityId } });
        status.ShouldBe(HttpStatusCode.OK, body?.ToJsonString());
        return (string)body!["id"]!;
    }

    internal async Task<(IReadOnlyList<JsonNode> Activities, string Watermark)> PollAsync(string watermark = "")
    {
        var (status, body) = await GetAsync($"{Activities}?watermark={watermark}");
        status.ShouldBe(HttpStatusCode.OK, body?.ToJsonString());
        return ([.. body!["activities"]!.AsArray().Select(activity => activity!)], (string)body["watermark"]!);
    }

    internal async Task<IReadOnlyList<string?>> TextsAsync(string watermark = "") => [.. (await PollAsync(watermark)).Activities.Select(activity => (string?)activity["text"])];

    internal async Task<OpenStream> ReconnectAsync(string watermark = "")
    {
        Take(await GetAsync($"conversations/{ConversationId}?watermark={watermark}"));
        return await StreamAsync();
    }

    internal async Task<OpenStream> StreamAsync()
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(StreamUrl), CancellationToken.None);
        return new OpenStream(socket);
    }

    internal void Take((HttpStatusCode Status, JsonNode? Body) answer)
    {
        ((int)answer.Status).ShouldBeInRange(200, 201, answer.Body?.ToJsonString());
        Use((string)answer.Body!["conversationId"]!, (string)answer.Body["token"]!);
        StreamUrl = (string?)answer.Body["streamUrl"] ?? StreamUrl;
    }

    internal void Use(string conversationId, string token)
    {
        (ConversationId, Token) = (conversationId, token);
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public void Dispose() => Http.Dispose();

    private static async Task<JsonNode?> ReadAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        return body.Length == 0 ? null : JsonNode.Parse(body);
    }

    /// <summary>The page's WebSocket.</summary>
    internal sealed class OpenStream(ClientWebSocket socket) : IDisposable
    {
        private readonly Queue<JsonNode> unread = new();

        internal ClientWebSocket Socket => socket;

        internal string Watermark { get; private set; } = "";

        internal async Task<JsonNode> NextAsync()
        {
            while (unread.Count == 0)
            {
                var frame = JsonNode.Parse(await ReceiveAsync())!;
                Watermark = (string)frame["watermark"]!;
                frame["activities"]!.AsArray().ToList().ForEach(activity => unread.Enqueue(activity!));
            }

            return unread.Dequeue();
        }

        internal async Task<string?> NextTextAsync() => (string?)(await NextAsync())["text"];

        internal async Task ShouldCloseAsync()
        {
            using var patience = new CancellationTokenSource(Patience);
            (await socket.ReceiveAsync(new byte[1024], patience.Token)).MessageType.ShouldBe(WebSocketMessageType.Close);
        }

        public void Dispose() => socket.Dispose();

        private async Task<string> ReceiveAsync()
        {
            using var patience = new CancellationTokenSource(Patience);
            using var text = new MemoryStream();
            var buffer = new byte[8192];
            WebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer, patience.Token);
                text.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);

            return Encoding.UTF8.GetString(text.ToArray());
        }
    }
}
