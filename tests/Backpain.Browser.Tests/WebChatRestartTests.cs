using Backpain.Tests.Support;

namespace Backpain.Browser.Tests;

/// <summary>Microsoft's Web Chat while the server goes away and comes back.</summary>
[Collection(Site.Name)]
public sealed class WebChatRestartTests(Site site)
{
    [Fact]
    public async Task Web_Chat_goes_on_after_a_restart_and_shows_each_message_once()
    {
        using var data = new TemporaryDirectory();
        using var program = await RunningProgram.StartAsync(data.Path);
        await using var page = await site.VisitAsync("/?client=webchat", address: program.Address);
        var chat = await page.OpenChatAsync();
        await chat.SayAsync("does it hurt?");
        var conversation = await chat.IdAsync();

        var reconnected = page.Browser.WaitForWebSocketAsync();
        await program.KillAndStartAgainAsync();
        await reconnected;

        (await chat.SayAsync("is it safe?"))[0].Kind.ShouldBe("answer");
        (await chat.IdAsync()).ShouldBe(conversation);
        await chat.ShowsAllAsync();
    }
}
