using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

[Collection(Site.Name)]
public sealed class UrgentMessageTests(Site site)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task An_urgent_message_stands_out_and_offers_nothing(ColorScheme scheme)
    {
        await using var page = await site.VisitAsync("/", 375, 740, scheme);
        var chat = await page.OpenChatAsync();

        var warning = (await chat.SayAsync("both my legs went numb today and I can't pee")).ShouldHaveSingleItem();

        (warning.Kind, warning.Level).ShouldBe(("urgent", "999"));
        var bubble = page.Bubbles.Last;
        await Assertions.Expect(bubble.Locator("blockquote > p").First).ToHaveTextAsync("Urgent advice");
        await Assertions.Expect(bubble).ToContainTextAsync("999");
        await Assertions.Expect(bubble.Locator(".webchat__bubble__content")).ToHaveCSSAsync("border-top-width", "3px");
        await Assertions.Expect(page.Suggestions).ToHaveCountAsync(0);
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
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
