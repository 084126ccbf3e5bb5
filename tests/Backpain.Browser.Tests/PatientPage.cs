using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>A page as a patient uses it; everything that the browser's console complains of is kept.</summary>
internal sealed class PatientPage : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    private PatientPage(IPage browser)
    {
        Browser = browser;
        browser.Console += (_, message) => Note(message.Type is "error" or "warning" ? message.Text : null);
        browser.PageError += (_, fault) => Note(fault);
    }

    internal IPage Browser { get; }

    internal IReadOnlyList<string> Complaints => complaints;

    internal ILocator OpenButton => Browser.Locator(".backpain-open");

    internal ILocator Panel => Browser.Locator(".backpain-panel");

    internal ILocator SendBox => Browser.Locator("[data-id=webchat-sendbox-input]");

    internal ILocator Bubbles => Browser.Locator(".webchat__bubble");

    internal ILocator Log => Browser.GetByRole(AriaRole.Log);

    internal ILocator Suggestions => Browser.Locator(".webchat__suggested-action");

    internal static async Task<PatientPage> VisitAsync(IPage browser, string path)
    {
        var page = new PatientPage(browser);
        await browser.GotoAsync(path);
        return page;
    }

    /// <summary>Presses the chat's button and waits for the welcome.</summary>
    internal async Task<Conversation> OpenChatAsync()
    {
        await OpenButton.ClickAsync();
        return await WelcomedAsync();
    }

    /// <summary>Loads the page again; a chat that was open opens by itself.</summary>
    internal async Task<Conversation> ReloadAsync()
    {
        await Browser.ReloadAsync();
        return await WelcomedAsync();
    }

    internal async Task<Conversation> WelcomedAsync()
    {
        await Bubbles.First.WaitForAsync();
        return new Conversation(this);
    }

    internal Task<bool> ScrollsSidewaysAsync() => Browser.EvaluateAsync<bool>(
        "[document.documentElement, document.querySelector('.backpain-chat .scroll')].some(part => part?.scrollWidth > part?.clientWidth)");

    public async ValueTask DisposeAsync() => await Browser.Context.DisposeAsync();

    private void Note(string? complaint)
    {
        if (complaint is not null)
        {
            complaints.Add(complaint);
        }
    }
}
