using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>A member of staff with a keyboard, from the command line's password to a closed request.</summary>
[Collection(Site.Name)]
public sealed class StaffTests(Site site)
{
    [Fact]
    public async Task The_keyboard_alone_signs_in_finds_a_request_notes_and_closes_it()
    {
        await RequestAsync("Mair Featherstone");
        var password = (await site.CallAsync("staff", "add", "Rowan")).Trim().Split(": ")[^1];
        await using var page = await site.VisitAsync("/staff", 320, 640, ColorScheme.Dark);
        await CheckAsync(page);

        await TypeAsync(page, "#name", "Rowan");
        await TypeAsync(page, "#password", password, "Enter");
        await TypeAsync(page, "#text", "featherstone", "Enter");
        await page.Browser.GetByRole(AriaRole.Status).WaitForAsync();
        await CheckAsync(page);
        await PressAsync(page, page.Browser.GetByRole(AriaRole.Link, new() { Name = "Mair Featherstone" }));
        await TypeAsync(page, "#note", "rang, will come");
        await PressAsync(page, page.Browser.GetByRole(AriaRole.Button, new() { Name = "Add note" }));
        await page.Browser.Locator(".history").GetByText("rang, will come").WaitForAsync();
        await PressAsync(page, page.Browser.GetByRole(AriaRole.Button, new() { Name = "Close" }));
        await page.Browser.GetByText("Marked as closed.").WaitForAsync();
        await CheckAsync(page);

        await EveryOtherPageAsync(page, page.Browser.Url + "/erase");
        page.Complaints.ShouldBeEmpty();
    }

    private static async Task EveryOtherPageAsync(PatientPage page, string erase)
    {
        await page.Browser.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        foreach (var path in (string[])["/staff?show=closed", "/staff/questions", "/staff/figures", "/staff/password", erase])
        {
            await page.Browser.GotoAsync(path);
            await CheckAsync(page);
        }
    }

    private static async Task CheckAsync(PatientPage page)
    {
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty();
        (await page.ScrollsSidewaysAsync()).ShouldBeFalse();
    }

    private static async Task TypeAsync(PatientPage page, string field, string text, string? key = null)
    {
        await page.Browser.FocusAsync(field);
        await page.Browser.Keyboard.TypeAsync(text);
        if (key is not null)
        {
            await page.Browser.Keyboard.PressAsync(key);
        }
    }

    private static async Task PressAsync(PatientPage page, ILocator control)
    {
        await control.FocusAsync();
        await page.Browser.Keyboard.PressAsync("Enter");
    }

    private async Task RequestAsync(string patient)
    {
        var answers = new Dictionary<string, string>
        {
            ["name"] = patient,
            ["email"] = "mair.featherstone@example.org",
            ["phone"] = "email only",
            ["consent"] = "I agree",
            ["description"] = "a stiff lower back",
            ["confirm"] = "yes, send it",
        };
        await using var page = await site.VisitAsync("/chat");
        var chat = await page.WelcomedAsync();
        var replies = await chat.SayAsync("I'd like to book a consultation");
        while (replies[^1].Asking is { } slot)
        {
            replies = await chat.SayAsync(answers.GetValueOrDefault(slot, "skip"));
        }

        replies[^1].Kind.ShouldBe("stored");
    }
}
