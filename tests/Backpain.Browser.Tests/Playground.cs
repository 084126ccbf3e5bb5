using System.Diagnostics;
using Microsoft.Playwright;

namespace Backpain.Browser.Tests;

/// <summary>Microsoft's Agents Playground, which talks to a bot as Teams does: its server in a process of its own, its page in the browser.</summary>
internal sealed class Playground : IAsyncDisposable
{
    private readonly Process server;
    private readonly PatientPage page;

    private Playground(Process server, PatientPage page) => (this.server, this.page) = (server, page);

    internal ILocator Replies => page.Browser.Locator(".fai-OutputCard");

    internal ILocator Cards => page.Browser.Locator(".ac-adaptiveCard");

    private ILocator SendBox => page.Browser.GetByRole(AriaRole.Textbox).And(page.Browser.Locator("[contenteditable=true]"));

    internal static async Task<Playground> OpenAsync(Site site, string botAddress)
    {
        var server = Serve(botAddress);
        try
        {
            // So wide that it shows its list of chats.
            var page = await site.VisitAsync("about:blank", width: 1300);
            // Its fonts lie on the web, and are not needed.
            await page.Browser.RouteAsync(address => new Uri(address).Host != "127.0.0.1", route => route.AbortAsync());
            await page.Browser.GotoAsync("http://127.0.0.1:" + await PortAsync(server));
            var teams = new Playground(server, page);
            // It opens its personal chat some time after its page has loaded, whichever chat has been chosen by then.
            await Assertions.Expect(teams.Replies.First).ToBeVisibleAsync();
            return teams;
        }
        catch
        {
            server.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Opens another chat of the list, in which the bot then says hello.</summary>
    internal Task GoToAsync(string chat, string welcomed) => AnsweredAsync(() => page.Browser.GetByText(chat, new() { Exact = true }).First.ClickAsync(), welcomed);

    /// <summary>Says it, and waits until the bot has answered with these words.</summary>
    internal async Task SayAsync(string text, string answered)
    {
        await SendBox.FillAsync(text);
        await AnsweredAsync(() => SendBox.PressAsync("Enter"), answered);
    }

    internal Task PressAsync(string button, string answered) => AnsweredAsync(() => Button(button).ClickAsync(), answered);

    internal ILocator Button(string name) => page.Browser.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last;

    internal ILocator Dialog => page.Browser.GetByRole(AriaRole.Dialog);

    public async ValueTask DisposeAsync()
    {
        await page.DisposeAsync();
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
        server.Dispose();
    }

    /// <summary>Does something, and waits until the bot has said these words.</summary>
    internal async Task AnsweredAsync(Func<Task> act, string answered)
    {
        var said = Replies.Filter(new() { HasText = answered });
        var before = await said.CountAsync();
        await act();
        await Assertions.Expect(said.Nth(before)).ToBeVisibleAsync();
    }

    private static Process Serve(string botAddress)
    {
        // From the folder of this build in artifacts/ to where npm has put it.
        var tool = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "tests", "teamsClient", "node_modules", "@microsoft", "m365agentsplayground", "cli.js"));
        var start = new ProcessStartInfo("node", [tool, "start", "-e", botAddress + "/api/messages", "-c", "msteams", "-p", "0", "--disable-telemetry"])
        {
            // It writes a log beside where it runs.
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
        };
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        return Process.Start(start) ?? throw new InvalidOperationException("The playground did not start.");
    }

    /// <summary>The last word of its first line.</summary>
    private static async Task<string> PortAsync(Process server)
    {
        var line = await server.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return line?.Split(' ')[^1] ?? throw new InvalidOperationException("The playground ended at once.");
    }
}
