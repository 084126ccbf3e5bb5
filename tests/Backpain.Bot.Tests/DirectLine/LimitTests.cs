using System.Net;
using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.DirectLine;

public sealed class LimitTests
{
    [Fact]
    public async Task Too_many_messages_are_refused_until_later()
    {
        using var data = new TemporaryDirectory();
        await using var bot = RunningBot.Start(data, new EchoBot(), settings: new Dictionary<string, string>
        {
            ["Backpain:DirectLine:LimitLoopback"] = "true",
            ["Backpain:DirectLine:ActivitiesPerMinute"] = "2",
        });
        using var page = await Page.OpenAsync(bot);
        using var other = await Page.OpenAsync(bot);
        await page.SayAsync("one");
        await page.SayAsync("two");

        var (status, answer) = await page.PostAsync(page.Activities, new { type = "message", text = "three" });

        status.ShouldBe(HttpStatusCode.TooManyRequests);
        ((string?)answer!["error"]!["code"]).ShouldBe("TooManyRequests");
        await other.SayAsync("one");
    }

    [Fact]
    public async Task Old_transcripts_are_forgotten()
    {
        using var data = new TemporaryDirectory();
        await using var bot = RunningBot.Start(data, new EchoBot(), settings: new Dictionary<string, string> { ["Backpain:DirectLine:TranscriptHours"] = "0.25" });
        using var page = await Page.OpenAsync(bot);
        using var stream = await page.StreamAsync();
        (await stream.NextTextAsync()).ShouldBe("welcome");
        bot.Clock.Advance(TimeSpan.FromMinutes(10));
        (await page.TextsAsync()).ShouldBe(["welcome"]);

        bot.Clock.Advance(TimeSpan.FromMinutes(10));

        await stream.ShouldCloseAsync();
        (await page.GetAsync(page.Activities)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_server_that_stops_says_so_to_its_streams()
    {
        using var data = new TemporaryDirectory();
        await using var bot = RunningBot.Start(data, new EchoBot());
        using var page = await Page.OpenAsync(bot);
        using var stream = await page.StreamAsync();
        (await stream.NextTextAsync()).ShouldBe("welcome");

        var stopping = bot.DisposeAsync();

        await stream.ShouldCloseAsync();
        await stopping;
    }
}
