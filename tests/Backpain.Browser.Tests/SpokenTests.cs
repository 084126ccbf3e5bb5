using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>What a screen reader is given to say, and what the keyboard reaches.</summary>
[Collection(Site.Name)]
public sealed class SpokenTests(Site site)
{
    private const string Listen = """
        window.spoken = [];
        const live = node => node.closest?.('[role=log][aria-live=polite], [role=status], [role=alert]');
        new MutationObserver(changes => changes.forEach(({ target, addedNodes }) => live(target) && addedNodes.forEach(node => window.spoken.push(node.textContent))))
          .observe(document, { subtree: true, childList: true });
        """;

    [Fact]
    public async Task Each_message_is_announced_once_with_who_said_it_and_history_is_not()
    {
        await using var page = await site.VisitAsync("/");
        await page.Browser.EvaluateAsync(Listen);
        var chat = await page.OpenChatAsync();
        await chat.SayAsync("does it hurt?");

        var spoken = await SpokenAsync(page);
        spoken.ShouldContain(text => text.StartsWith("The chat said:Hello", StringComparison.Ordinal), 1);
        spoken.ShouldContain(text => text.StartsWith("You said:does it hurt?", StringComparison.Ordinal), 1);
        spoken.ShouldContain(text => text.StartsWith("The chat said:Most people", StringComparison.Ordinal), 1);

        await page.Browser.AddInitScriptAsync(Listen);
        await (await page.ReloadAsync()).ShowsAllAsync();
        (await SpokenAsync(page)).ShouldNotContain(text => text.Contains(" said:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Urgent_advice_interrupts_and_is_then_read_in_full_once()
    {
        await using var page = await site.VisitAsync("/");
        var chat = await page.OpenChatAsync();
        await page.Browser.EvaluateAsync(Listen);

        await chat.SayAsync("both my legs went numb today and I can't pee");

        var spoken = await SpokenAsync(page);
        spoken.Count(text => text == "Urgent advice").ShouldBe(1);
        spoken.Count(text => text.Contains("Call 999 now, or go to A&E.", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Tab_goes_through_the_chat_in_its_order_and_stays_in_it_on_a_phone()
    {
        await using var page = await site.VisitAsync("/", 375, 740);
        await page.OpenButton.FocusAsync();
        await page.Browser.Keyboard.PressAsync("Enter");
        await page.WelcomedAsync();
        await Assertions.Expect(page.SendBox).ToBeFocusedAsync();

        List<string> reached = [];
        for (var stop = 0; stop < 8; stop++)
        {
            await page.Browser.Keyboard.PressAsync("Tab");
            reached.Add(await page.Browser.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent"));
        }

        reached[..5].ShouldBe(["Send", "Close the chat", "Print", "Email me this", "Chat"]);
        reached[5..].ShouldBe(await page.Suggestions.AllInnerTextsAsync().ContinueWith(texts => texts.Result.Take(3).ToArray()));
    }

    private static Task<string[]> SpokenAsync(PatientPage page) => page.Browser.EvaluateAsync<string[]>("window.spoken.filter(text => text.trim())");
}
