using Backpain.Tests.Support;

namespace Backpain.Browser.Tests;

/// <summary>A page that talks over Azure's Direct Line; another Backpain plays Azure.</summary>
[Collection(Site.Name)]
public sealed class AzureDirectLineTests(Site site)
{
    [Fact]
    public async Task A_page_gets_a_token_for_the_other_service_talks_to_it_and_survives_a_reload()
    {
        using var data = new TemporaryDirectory();
        using var program = await RunningProgram.StartAsync(new Dictionary<string, string>
        {
            ["Backpain:DataDirectory"] = data.Path,
            ["Backpain:DirectLine:AzureSecret"] = Site.Secret,
            ["Backpain:DirectLine:AzureEndpoint"] = $"{site.Address}/v3/directline",
        });

        await TalksToTheSiteAsync(program.Address, "/");
        await TalksToTheSiteAsync(program.Address, "/?client=webchat");
    }

    private async Task TalksToTheSiteAsync(string address, string path)
    {
        await using var page = await site.VisitAsync(path, address: address);
        List<string> asked = [];
        page.Browser.Request += (_, request) => asked.Add(request.Url);

        var chat = await page.OpenChatAsync();
        (await chat.SayAsync("does it hurt?"))[0].Topics.ShouldBe(["does-it-hurt"]);
        await (await page.ReloadAsync()).ShowsAllAsync();

        asked.Where(url => url.Contains("/conversations", StringComparison.Ordinal)).ShouldAllBe(url => url.StartsWith(site.Address, StringComparison.Ordinal));
        page.Complaints.ShouldBeEmpty();
    }
}
