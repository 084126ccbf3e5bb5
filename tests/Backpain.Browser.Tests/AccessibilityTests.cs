using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

[Collection(Site.Name)]
public sealed class AccessibilityTests(Site site)
{
    public static TheoryData<string, ColorScheme> Pages => new()
    {
        { "/", ColorScheme.Light },
        { "/", ColorScheme.Dark },
        { "/fact-sheets/self-management", ColorScheme.Light },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_on_a_page(string path, ColorScheme scheme)
    {
        await using var page = await site.VisitAsync(path, scheme: scheme);

        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/", ColorScheme.Light)]
    [InlineData("/", ColorScheme.Dark)]
    [InlineData("/chat", ColorScheme.Light)]
    [InlineData("/chat", ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_a_conversation(string path, ColorScheme scheme)
    {
        await using var page = await site.VisitAsync(path, scheme: scheme);
        var chat = path == "/" ? await page.OpenChatAsync() : await page.WelcomedAsync();
        await chat.SayAsync("what are the side effects?");

        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        page.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_keyboard_alone_opens_asks_and_closes()
    {
        await using var page = await site.VisitAsync("/");
        await page.OpenButton.FocusAsync();
        await page.Browser.Keyboard.PressAsync("Enter");
        var chat = await page.WelcomedAsync();
        await Assertions.Expect(page.SendBox).ToBeFocusedAsync();

        await page.Browser.Keyboard.TypeAsync("does it hurt?");
        await page.Browser.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Bubbles).ToHaveCountAsync(3);
        (await chat.TranscriptAsync())[^1].Topics.ShouldBe(["does-it-hurt"]);

        await page.Browser.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Panel).ToBeHiddenAsync();
        await Assertions.Expect(page.OpenButton).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/chat")]
    [InlineData("/fact-sheets/acupuncture-and-the-nhs")]
    public async Task Nothing_scrolls_sideways_at_320_pixels(string path)
    {
        await using var page = await site.VisitAsync(path, 320, 568);
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse();

        var chat = path == "/chat" ? await page.WelcomedAsync() : await page.OpenChatAsync();
        await chat.SayAsync("how many sessions, and is it on the NHS?");
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse();
    }
}
