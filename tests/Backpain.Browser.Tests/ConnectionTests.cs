using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>What a person sees of a bad connection: nothing is lost, nothing doubled, and what was not sent says so.</summary>
[Collection(Site.Name)]
public sealed class ConnectionTests(Site site)
{
    private const string Posts = "**/conversations/*/activities";

    [Fact]
    public async Task A_message_that_was_not_sent_says_so_and_can_be_tried_again()
    {
        await using var page = await site.VisitAsync("/");
        var chat = await page.OpenChatAsync();
        await page.Browser.RouteAsync(Posts, route => route.AbortAsync());
        await page.SendBox.FillAsync("does it hurt?");
        await page.SendBox.PressAsync("Enter");
        await Assertions.Expect(page.Bubbles.Last).ToContainTextAsync("Your message was not sent.");

        await page.Browser.UnrouteAsync(Posts);
        await page.Bubbles.Last.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Assertions.Expect(page.Bubbles).ToHaveCountAsync(3);
        await Assertions.Expect(page.Log).Not.ToContainTextAsync("not sent");
        (await chat.TranscriptAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_message_whose_answer_is_lost_is_neither_doubled_nor_called_unsent()
    {
        await using var page = await site.VisitAsync("/");
        var chat = await page.OpenChatAsync();
        await page.Browser.RouteAsync(Posts, async route =>
        {
            await route.FetchAsync();
            await Assertions.Expect(page.Bubbles).ToHaveCountAsync(3);
            await route.AbortAsync();
        });

        var failed = new TaskCompletionSource();
        page.Browser.RequestFailed += (_, _) => failed.TrySetResult();

        await page.SendBox.FillAsync("does it hurt?");
        await page.SendBox.PressAsync("Enter");
        await failed.Task;

        await Assertions.Expect(page.Log).Not.ToContainTextAsync("not sent");
        await chat.ShowsAllAsync();
    }

    [Fact]
    public async Task An_expired_token_is_renewed_without_a_word()
    {
        await using var page = await site.VisitAsync("/");
        var chat = await page.OpenChatAsync();
        var renewed = page.Browser.WaitForRequestAsync("**/tokens/refresh");
        await page.Browser.RouteAsync(Posts, route => renewed.IsCompleted ? route.ContinueAsync() : route.FulfillAsync(new() { Status = 401, Body = "{}" }));

        await page.SendBox.FillAsync("does it hurt?");
        await page.SendBox.PressAsync("Enter");

        await renewed;
        await Assertions.Expect(page.Bubbles).ToHaveCountAsync(3);
        await chat.ShowsAllAsync();
    }

    [Fact]
    public async Task A_laptop_that_was_closed_for_hours_goes_on_where_it_was()
    {
        await using var page = await site.VisitAsync("/");
        await page.Browser.Clock.InstallAsync();
        var chat = await page.OpenChatAsync();
        await chat.SayAsync("does it hurt?");
        var conversation = await chat.IdAsync();

        await page.Browser.RunAndWaitForWebSocketAsync(async () =>
        {
            await page.Browser.Clock.FastForwardAsync("05:00:00");
            await page.Browser.Clock.RunForAsync("00:20");
        });
        await page.Browser.Clock.ResumeAsync();

        (await chat.SayAsync("and is it safe?"))[0].Kind.ShouldBe("answer");
        (await chat.IdAsync()).ShouldBe(conversation);
    }

    [Fact]
    public async Task A_forgotten_conversation_is_said_to_be_over_and_a_new_one_begins()
    {
        await using var page = await site.VisitAsync("/");
        var chat = await page.OpenChatAsync();
        var conversation = await chat.IdAsync();
        await page.Browser.RouteAsync($"**/conversations/{conversation}**", route => route.FulfillAsync(new() { Status = 404, Body = "{}" }));
        await page.Browser.RouteAsync($"**/conversations/{conversation}/**", route => route.FulfillAsync(new() { Status = 404, Body = "{}" }));

        chat = await page.ReloadAsync();

        (await chat.IdAsync()).ShouldNotBe(conversation);
        (await chat.SayAsync("does it hurt?"))[0].Kind.ShouldBe("answer");
    }

    [Fact]
    public async Task Where_no_WebSocket_gets_through_the_chat_polls()
    {
        await using var page = await site.VisitAsync("/");
        await page.Browser.EvaluateAsync("() => { window.WebSocket = class { constructor() { setTimeout(() => this.onclose?.()); } close() {} }; }");

        var chat = await page.OpenChatAsync();

        (await chat.SayAsync("does it hurt?"))[0].Topics.ShouldBe(["does-it-hurt"]);
        await chat.ShowsAllAsync();
    }
}
