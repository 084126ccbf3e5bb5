using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>Keeping what was said: on paper, or by email. And what can't be handed over: files.</summary>
[Collection(Site.Name)]
public sealed class KeepingTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/chat")]
    public async Task Print_puts_the_whole_conversation_on_paper_and_nothing_else(string path)
    {
        await using var page = await site.VisitAsync(path);
        var chat = path == "/" ? await page.OpenChatAsync() : await page.WelcomedAsync();
        await chat.SayAsync("does it hurt?");
        await page.Browser.EvaluateAsync("window.print = () => window.printed = true");

        await page.Browser.GetByRole(AriaRole.Button, new() { Name = "Print" }).ClickAsync();

        (await page.Browser.EvaluateAsync<bool>("window.printed")).ShouldBeTrue();
        await page.Browser.EmulateMediaAsync(new() { Media = Media.Print });
        var paper = await page.Browser.Locator("body").InnerTextAsync();
        paper.ShouldContain("You said:");
        paper.ShouldContain("Most people feel little pain");
        paper.ShouldNotContain("does not replace seeing a doctor");
        await page.Browser.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        await Assertions.Expect(page.Browser.Locator(".backpain-print")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Email_me_this_asks_where_to()
    {
        await using var page = await site.VisitAsync("/");
        var chat = await page.OpenChatAsync();

        var replies = await chat.DoAsync(() => page.Panel.GetByRole(AriaRole.Button, new() { Name = "Email me this" }).ClickAsync());

        (replies[^1].Kind, replies[^1].Asking).ShouldBe(("report", "name"));
    }

    [Fact]
    public async Task A_file_is_declined_with_a_word()
    {
        await using var page = await site.VisitAsync("/");
        await page.OpenChatAsync();

        await page.SendBox.EvaluateAsync("""
            box => { const data = new DataTransfer(); data.items.add(new File(['x'], 'scan.png')); box.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data })); }
            """);

        await Assertions.Expect(page.Panel.GetByRole(AriaRole.Status)).ToContainTextAsync("I can't open files");
    }
}
