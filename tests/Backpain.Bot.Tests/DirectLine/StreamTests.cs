using System.Net;
using System.Net.WebSockets;

namespace Backpain.Bot.Tests.DirectLine;

public sealed class StreamTests(EchoServer server) : IClassFixture<EchoServer>
{
    [Fact]
    public async Task A_stream_opens_with_its_own_credential_only()
    {
        using var page = await Page.OpenAsync(server.Bot);
        using var other = await Page.OpenAsync(server.Bot);

        (await RefusedAsync(page.StreamUrl.Replace(page.ConversationId, other.ConversationId, StringComparison.Ordinal))).ShouldBe(HttpStatusCode.Forbidden);
        (await RefusedAsync(page.StreamUrl.Split("&t=")[0])).ShouldBe(HttpStatusCode.Unauthorized);
        (await RefusedAsync($"{page.StreamUrl.Split("&t=")[0]}&t={page.Token}")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_credential_of_a_stream_lasts_a_minute()
    {
        using var page = await Page.OpenAsync(server.Bot);

        server.Bot.Clock.Advance(TimeSpan.FromMinutes(1));

        (await RefusedAsync(page.StreamUrl)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_stream_without_a_WebSocket_is_refused_clearly()
    {
        using var page = await Page.OpenAsync(server.Bot);

        (await page.GetAsync(page.StreamUrl.Replace("ws://", "http://", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Every_open_stream_of_a_conversation_gets_everything()
    {
        using var page = await Page.OpenAsync(server.Bot);
        using var one = await page.StreamAsync();
        using var two = await page.ReconnectAsync();

        await page.SayAsync("hello");

        foreach (var stream in new[] { one, two })
        {
            (await stream.NextTextAsync()).ShouldBe("welcome");
            (await stream.NextTextAsync()).ShouldBe("hello");
        }
    }

    [Fact]
    public async Task A_page_that_reads_slowly_holds_nobody_up_and_misses_nothing()
    {
        using var page = await Page.OpenAsync(server.Bot);
        using var stream = await page.StreamAsync();
        var texts = Enumerable.Range(0, 60).Select(number => $"{number}" + new string('x', 50_000)).ToList();

        foreach (var text in texts)
        {
            await page.SayAsync(text);
        }

        (await stream.NextTextAsync()).ShouldBe("welcome");
        foreach (var text in texts)
        {
            (await stream.NextTextAsync()).ShouldBe(text);
            (await stream.NextTextAsync())!.ShouldContain("said");
        }
    }

    [Fact]
    public async Task What_a_page_says_on_the_stream_is_passed_over()
    {
        using var page = await Page.OpenAsync(server.Bot);
        using var stream = await page.StreamAsync();
        await stream.Socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        await stream.Socket.SendAsync(new byte[5000], WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);

        await page.SayAsync("hello");

        (await stream.NextTextAsync()).ShouldBe("welcome");
        (await stream.NextTextAsync()).ShouldBe("hello");
    }

    private static async Task<HttpStatusCode> RefusedAsync(string url)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        await Should.ThrowAsync<WebSocketException>(() => socket.ConnectAsync(new Uri(url), CancellationToken.None));
        return socket.HttpStatusCode;
    }
}
