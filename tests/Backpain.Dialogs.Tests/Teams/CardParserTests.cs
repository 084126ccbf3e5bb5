using System.Diagnostics;
using Backpain.Dialogs.Tests.Conversations;

namespace Backpain.Dialogs.Tests.Teams;

/// <summary>The cards as the library reads them that Teams and other clients show them with.</summary>
public sealed class CardParserTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backpain-cards-");
    private readonly BotUnderTest bot = new();

    public void Dispose()
    {
        bot.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_card_is_read_without_a_fault_in_every_state()
    {
        bot.Speak(TeamsChat.Personal);
        var card = new ShownCard(bot);
        foreach (var ask in (string[])["Request a consultation", "Email me the fact sheet"])
        {
            await card.OpenAsync(ask);
            Keep(card, ask, "offered");
            card.Fields["consent"] = "no";
            await card.ExecuteAsync();
            Keep(card, ask, "wrong");
            card.Fields["consent"] = "yes";
            await card.ExecuteAsync();
            Keep(card, ask, "sent");
        }

        (await CheckAsync([.. folder.EnumerateFiles().Select(file => file.FullName)])).ShouldBe("");
    }

    [Fact]
    public async Task A_bad_card_is_found()
    {
        var file = Path.Combine(folder.FullName, "bad.json");
        await File.WriteAllTextAsync(file, """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Nothing"}]}""");

        (await CheckAsync(file)).ShouldContain("Nothing");
    }

    private void Keep(ShownCard card, string ask, string state) => File.WriteAllText(Path.Combine(folder.FullName, $"{ask}.{state}.json"), card.Card.ToString());

    /// <returns>The faults, one a line.</returns>
    private static async Task<string> CheckAsync(params string[] files)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(TeamsClient(), "checkCards.mjs"), .. files]) { RedirectStandardError = true };
        using var node = Process.Start(start)!;
        var faults = await node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        return faults;
    }

    private static string TeamsClient()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Backpain.sln")))
        {
            root = root.Parent!;
        }

        var client = Path.Combine(root.FullName, "tests", "teamsClient");
        Directory.Exists(Path.Combine(client, "node_modules")).ShouldBeTrue("tests/teamsClient needs its packages: npm ci --prefix tests/teamsClient");
        return client;
    }
}
