using System.Text.Json;
using Backpain.Tests.Support;

namespace Backpain.Browser.Tests;

/// <summary>Microsoft's Direct Line client (npm botframework-directlinejs) under Node.js: what other people's pages and programs use.</summary>
[Collection(Site.Name)]
public sealed class DirectLineClientTests(Site site)
{
    [Theory]
    [InlineData("stream", 7)]
    [InlineData("polling", 5)]
    [InlineData("renewal", 3)]
    public async Task Microsofts_client_sees_every_message_once_and_in_order(string scenario, int messages)
    {
        using var client = new DirectLineClient(scenario, site.Address);

        SeesAll(await client.ReadAsync(), messages);
    }

    [Fact]
    public async Task Microsofts_client_goes_on_after_a_restart_streaming_and_polling()
    {
        using var data = new TemporaryDirectory();
        using var program = await RunningProgram.StartAsync(data.Path);
        using var streaming = new DirectLineClient("restart", program.Address);
        using var polling = new DirectLineClient("resumption", program.Address);
        (await Task.WhenAll(streaming.ReadAsync(), polling.ReadAsync())).ShouldAllBe(line => line == DirectLineClient.Restart);

        await program.KillAndStartAgainAsync();
        await Task.WhenAll(streaming.GoOnAsync(), polling.GoOnAsync());

        SeesAll(await streaming.ReadAsync(), 7);
        SeesAll(await polling.ReadAsync(), 5);
    }

    private static void SeesAll(string line, int messages)
    {
        var seen = JsonDocument.Parse(line).RootElement.EnumerateArray().ToList();
        seen.Count.ShouldBe(messages);
        seen.Select(message => message.GetProperty("id").GetString()).ShouldBeUnique();
        seen.Select(message => message.GetProperty("id").GetString()).ShouldBeInOrder();
        seen.Select(message => message.GetProperty("role").GetString()).ShouldBe(Enumerable.Range(0, messages).Select(number => number % 2 == 0 ? "bot" : "user"));
    }
}
