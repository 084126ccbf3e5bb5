using Backpain.Tests.Support;
using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>The chat on another site: another origin, a strict policy, and a style sheet that means other buttons.</summary>
[Collection(Site.Name)]
public sealed class EmbeddingTests(Site site)
{
    [Theory]
    [InlineData("script-src 'nonce-n' 'strict-dynamic'; style-src 'nonce-n'")]
    [InlineData("script-src BOT; style-src 'nonce-n'")]
    public async Task One_script_tag_brings_the_chat_under_a_strict_policy(string sources)
    {
        await using var other = await LoopbackHttp.StartAsync();
        var socket = site.Address.Replace("http", "ws", StringComparison.Ordinal);
        other.ThenShow(Page(), $"default-src 'none'; img-src data:; connect-src {site.Address} {socket}; {sources.Replace("BOT", site.Address, StringComparison.Ordinal)}");
        await using var page = await site.VisitAsync("/", address: other.Url);
        await KeepsNothingAsync(page);

        var chat = await page.OpenChatAsync();
        (await chat.SayAsync("does it hurt?"))[0].Topics.ShouldBe(["does-it-hurt"]);

        await Assertions.Expect(page.Panel.GetByRole(AriaRole.Button, new() { Name = "Print" })).ToHaveCSSAsync("text-transform", "none");
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        page.Complaints.ShouldBeEmpty();
        (await page.Browser.Context.CookiesAsync()).ShouldBeEmpty();
    }

    private static async Task KeepsNothingAsync(PatientPage page)
    {
        await Assertions.Expect(page.OpenButton).ToBeVisibleAsync();
        (await page.Browser.EvaluateAsync<int>("localStorage.length + sessionStorage.length + document.cookie.length")).ShouldBe(0);
    }

    private string Page() => $$"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,">
        <style nonce="n">button, p, textarea { text-transform: uppercase !important; position: static !important; font: 8px serif; }</style></head>
        <body><main><h1>A clinic</h1></main><script nonce="n" src="{{site.Address}}/webchat.js" defer></script></body></html>
        """;
}
