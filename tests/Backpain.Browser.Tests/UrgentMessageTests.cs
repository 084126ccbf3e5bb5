using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

[Collection(Site.Name)]
public sealed class UrgentMessageTests(Site site)
{
    [Theory]
    [InlineData(ColorScheme.Light, ForcedColors.None)]
    [InlineData(ColorScheme.Dark, ForcedColors.None)]
    [InlineData(ColorScheme.Light, ForcedColors.Active)]
    public async Task An_urgent_message_stands_out_and_offers_nothing(ColorScheme scheme, ForcedColors forced)
    {
        await using var page = await site.VisitAsync("/", 375, 740, scheme);
        await page.Browser.EmulateMediaAsync(new() { ForcedColors = forced });
        var chat = await page.OpenChatAsync();

        var warning = (await chat.SayAsync("both my legs went numb today and I can't pee")).ShouldHaveSingleItem();

        (warning.Kind, warning.Level).ShouldBe(("urgent", "999"));
        var bubble = page.Bubbles.Last;
        await Assertions.Expect(bubble.Locator(".care-title")).ToHaveTextAsync("Urgent advice");
        await Assertions.Expect(bubble).ToContainTextAsync("999");
        await Assertions.Expect(bubble.Locator(".webchat__bubble__content")).ToHaveCSSAsync("border-top-width", forced == ForcedColors.Active ? "5px" : "3px");
        await Assertions.Expect(page.Panel.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Urgent advice");
        await Assertions.Expect(page.Suggestions).ToHaveCountAsync(0);
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Urgent_advice_is_seen_from_its_beginning_however_far_the_page_around_the_chat_is_scrolled()
    {
        await using var page = await site.VisitAsync("/chat", 320, 640);
        var chat = await page.WelcomedAsync();
        await page.Browser.EvaluateAsync("scrollTo(0, document.body.scrollHeight)");

        await chat.SayAsync("both my legs went numb today and I can't pee");

        await Assertions.Expect(page.Bubbles.Last.Locator(".care-title")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/chat")]
    [InlineData("/fact-sheets/acupuncture-and-the-nhs")]
    public async Task Every_page_says_whom_to_call_without_a_chat(string path)
    {
        await using var page = await site.VisitAsync(path);

        await Assertions.Expect(page.Browser.Locator("footer")).ToContainTextAsync("In an emergency call 999.");
    }
}
