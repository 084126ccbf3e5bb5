using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

[Collection(Site.Name)]
public sealed class LauncherTests(Site site)
{
    private const string Tokens = "**/v3/directline/tokens/generate";

    [Fact]
    public async Task A_reload_goes_on_with_the_same_conversation_and_shows_each_message_once()
    {
        await using var page = await site.VisitAsync("/");
        var chat = await page.OpenChatAsync();
        await chat.SayAsync("does it hurt?");
        var (conversation, said) = (await chat.IdAsync(), (await chat.TranscriptAsync()).Count);

        chat = await page.ReloadAsync();

        await chat.ShowsAllAsync();
        (await chat.TranscriptAsync()).Count.ShouldBe(said);
        (await chat.SayAsync("and is it safe?"))[0].Kind.ShouldBe("answer");
        (await chat.IdAsync()).ShouldBe(conversation);
    }

    [Fact]
    public async Task A_closed_chat_stays_closed_and_opens_with_its_conversation()
    {
        await using var page = await site.VisitAsync("/");
        await page.OpenChatAsync();

        await page.Panel.GetByRole(AriaRole.Button, new() { Name = "Close the chat" }).ClickAsync();
        await Assertions.Expect(page.Panel).ToBeHiddenAsync();
        await page.Browser.ReloadAsync();
        await Assertions.Expect(page.Panel).ToBeHiddenAsync();
        await page.OpenChatAsync();

        await Assertions.Expect(page.Bubbles).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_connection_that_fails_is_said_and_can_be_tried_again()
    {
        await using var page = await site.VisitAsync("/");
        await page.Browser.RouteAsync(Tokens, route => route.AbortAsync());
        await page.OpenButton.ClickAsync();
        await Assertions.Expect(page.Panel.GetByRole(AriaRole.Alert)).ToContainTextAsync("In an emergency call 999.");

        await page.Browser.UnrouteAsync(Tokens);
        await page.Panel.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await page.WelcomedAsync();
    }

    [Fact]
    public async Task A_page_pays_under_6_kilobytes_before_the_chat_is_opened()
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");

        (await http.GetByteArrayAsync(new Uri($"{site.Address}/webchat.js"))).Length.ShouldBeLessThan(6 * 1024);
        await using var page = await site.VisitAsync("/");
        (await page.Browser.EvaluateAsync<string[]>("performance.getEntriesByType('resource').filter(r => r.initiatorType === 'script').map(r => new URL(r.name).pathname)"))
            .ShouldBe(["/webchat.js"]);
    }

    [Fact]
    public async Task A_page_may_talk_to_its_own_server_only()
    {
        using var http = new HttpClient();

        using var answer = await http.GetAsync(new Uri(site.Address));

        var host = new Uri(site.Address).Authority;
        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().Split("; ");
        policy.ShouldContain($"connect-src 'self' ws://{host} wss://{host} blob:");
        policy.ShouldContain(part => part.StartsWith("script-src 'nonce-", StringComparison.Ordinal) && part.EndsWith("' 'strict-dynamic'", StringComparison.Ordinal));
    }
}
