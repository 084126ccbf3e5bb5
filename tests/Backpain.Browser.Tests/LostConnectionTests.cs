using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>What a person sees when the chat can't know at once that its connection, or its conversation, is gone.</summary>
[Collection(Site.Name)]
public sealed class LostConnectionTests(Site site)
{
    private const string Streams = "**/stream?*";
    private const string Conversations = "**/conversations/**";

    [Fact]
    public async Task An_answer_comes_though_the_connection_died_without_a_word()
    {
        await using var page = await site.VisitAsync("/");
        var (sockets, isDead) = (0, false);
        await page.Browser.RouteWebSocketAsync(Streams, socket =>
        {
            var isFirst = ++sockets == 1;
            socket.ConnectToServer().OnMessage(frame => SendUnless(isFirst && isDead, socket, frame));
        });
        var chat = await page.OpenChatAsync();
        isDead = true;

        (await chat.SayAsync("does it hurt?"))[0].Topics.ShouldBe(["does-it-hurt"]);

        (await chat.SayAsync("is it safe?"))[0].Kind.ShouldBe("answer");
        sockets.ShouldBe(2);
    }

    [Fact]
    public async Task A_lost_connection_is_said_and_what_was_typed_goes_when_it_is_back()
    {
        await using var page = await site.VisitAsync("/");
        IWebSocketRoute? open = null;
        await page.Browser.RouteWebSocketAsync(Streams, socket => (open = socket).ConnectToServer());
        var chat = await page.OpenChatAsync();
        await page.Browser.RouteAsync(Conversations, route => route.AbortAsync());
        await open!.CloseAsync();
        await page.SendBox.FillAsync("does it hurt?");
        await page.SendBox.PressAsync("Enter");

        await Assertions.Expect(page.Panel.GetByRole(AriaRole.Status)).ToContainTextAsync("The connection is lost.");
        await Assertions.Expect(page.Panel.GetByText("An answer is being written")).ToBeHiddenAsync();
        await Assertions.Expect(page.Bubbles.Last).ToContainTextAsync("Sending");

        await page.Browser.UnrouteAsync(Conversations);
        await Assertions.Expect(page.Bubbles).ToHaveCountAsync(3);
        await Assertions.Expect(page.Panel.GetByRole(AriaRole.Status)).ToBeEmptyAsync();
        await chat.ShowsAllAsync();
    }

    [Fact]
    public async Task A_message_to_a_chat_that_is_over_can_be_sent_again_in_a_new_one()
    {
        await using var page = await site.VisitAsync("/");
        var over = await (await page.OpenChatAsync()).IdAsync();
        await page.Browser.RouteAsync($"**/conversations/{over}**", route => route.FulfillAsync(new() { Status = 401, Body = "{}" }));
        await page.Browser.RouteAsync($"**/conversations/{over}/**", route => route.FulfillAsync(new() { Status = 401, Body = "{}" }));
        await page.Browser.RouteAsync("**/tokens/refresh", route => route.FulfillAsync(new() { Status = 401, Body = "{}" }));
        await page.SendBox.FillAsync("does it hurt?");
        await page.SendBox.PressAsync("Enter");
        await Assertions.Expect(page.Log).ToContainTextAsync("This chat is over");

        await page.Log.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Assertions.Expect(page.Bubbles.Last).ToContainTextAsync("Most people feel little pain");
        await Assertions.Expect(page.Log).Not.ToContainTextAsync("not sent");
    }

    [Fact]
    public async Task A_chat_whose_stream_stands_is_open_though_its_first_poll_failed()
    {
        await using var page = await site.VisitAsync("/");
        await page.Browser.RouteAsync("**/activities?watermark=*", route => route.AbortAsync());

        var chat = await page.OpenChatAsync();

        (await chat.SayAsync("does it hurt?"))[0].Kind.ShouldBe("answer");
        await Assertions.Expect(page.Panel.GetByText("The chat could not be opened.")).ToBeHiddenAsync();
    }

    private static void SendUnless(bool isDead, IWebSocketRoute socket, IWebSocketFrame frame)
    {
        if (!isDead)
        {
            socket.Send(frame.Text!);
        }
    }
}
