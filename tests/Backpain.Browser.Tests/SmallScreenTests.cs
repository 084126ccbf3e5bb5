using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>Phones, their keyboards, and pages that are shown four times as large.</summary>
[Collection(Site.Name)]
public sealed class SmallScreenTests(Site site)
{
    [Theory]
    [InlineData(320, 200)]
    [InlineData(844, 390)]
    public async Task On_a_short_screen_there_is_room_to_read_type_and_close(int width, int height)
    {
        await using var page = await site.VisitAsync("/", width, height);
        await page.OpenChatAsync();

        (await BottomAsync(page.SendBox)).ShouldBeLessThanOrEqualTo(height);
        (await page.Panel.GetByRole(AriaRole.Button, new() { Name = "Close the chat" }).BoundingBoxAsync())!.Y.ShouldBeGreaterThanOrEqualTo(0);
        (await page.Browser.Locator(".scroll").BoundingBoxAsync())!.Height.ShouldBeGreaterThan(height / 3f);
    }

    [Fact]
    public async Task A_phones_keyboard_covers_neither_the_question_nor_the_answer_that_is_typed()
    {
        const int seen = 420;
        await using var page = await site.VisitAsync("/", 390, 844);
        var chat = await page.OpenChatAsync();
        await chat.SayAsync("I'd like a consultation");

        await page.Browser.EvaluateAsync("seen => { Object.defineProperty(visualViewport, 'height', { value: seen }); visualViewport.dispatchEvent(new Event('resize')); }", seen);

        (await BottomAsync(page.SendBox)).ShouldBeLessThanOrEqualTo(seen);
        await Assertions.Expect(page.SendBox).ToHaveAttributeAsync("placeholder", "Type your answer");
        await Assertions.Expect(page.SendBox).ToHaveAttributeAsync("autocomplete", "name");
        await Assertions.Expect(page.Bubbles.Last).ToBeInViewportAsync(new() { Ratio = 1 });
        (await BottomAsync(page.Bubbles.Last)).ShouldBeLessThan(seen);
    }

    private static async Task<float> BottomAsync(ILocator part)
    {
        var box = await part.BoundingBoxAsync();
        return box!.Y + box.Height;
    }
}
