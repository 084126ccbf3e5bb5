using System.Text.Json;
using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>Cards, which our bot sends to Teams only: whatever comes is readable, and its buttons work.</summary>
[Collection(Site.Name)]
public sealed class CardTests(Site site)
{
    [Fact]
    public async Task An_Adaptive_Card_is_read_in_its_order_and_its_buttons_answer()
    {
        await using var page = await site.VisitAsync("/");
        IWebSocketRoute? open = null;
        await page.Browser.RouteWebSocketAsync("**/stream?*", socket => (open = socket).ConnectToServer());
        await page.OpenChatAsync();

        open!.Send(Activities(new
        {
            type = "AdaptiveCard",
            body = new object[]
            {
                new { type = "TextBlock", text = "Your visit", weight = "Bolder" },
                new { type = "ColumnSet", columns = new[] { new { items = new[] { new { type = "TextBlock", text = "Bring a list of your medicines." } } } } },
                new { type = "FactSet", facts = new[] { new { title = "Where", value = "Room 4" } } },
                new { type = "TextBlock", text = "Not shown", isVisible = false },
            },
            actions = new object[] { new { type = "Action.Submit", title = "Does it hurt?", data = "does it hurt?" }, new { type = "Action.OpenUrl", title = "Map", url = "https://clinic.example/map" } },
        }));

        await Assertions.Expect(page.Bubbles.Last).ToContainTextAsync("Your visit");
        (await page.Bubbles.Last.InnerTextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].ShouldBe(["Your visit", "Bring a list of your medicines.", "Where Room 4"]);
        await Assertions.Expect(page.Suggestions.Last).ToHaveAttributeAsync("href", "https://clinic.example/map");
        await page.Suggestions.First.ClickAsync();
        await Assertions.Expect(page.Bubbles.Last).ToContainTextAsync("Most people feel little pain");
    }

    private static string Activities(object card) => JsonSerializer.Serialize(new
    {
        activities = new[]
        {
            new { type = "message", id = "card", from = new { id = "backpain", role = "bot" }, attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = card } } },
        },
    });
}
