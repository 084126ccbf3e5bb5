using System.Net;
using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.DirectLine;

public sealed class ConversationTests : IDisposable
{
    private readonly TemporaryDirectory data = new();
    private readonly EchoBot echo = new();
    private readonly RunningBot bot;

    public ConversationTests() => bot = RunningBot.Start(data, echo);

    public void Dispose()
    {
        bot.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task Whoever_starts_a_conversation_is_welcomed_once()
    {
        using var page = await Page.OpenAsync(bot);

        var again = await page.PostAsync("conversations", new { user = new { } });

        again.Status.ShouldBe(HttpStatusCode.OK);
        (await page.TextsAsync()).ShouldBe(["welcome"]);
    }

    [Fact]
    public async Task A_message_is_echoed_with_the_pages_own_id_before_it_is_answered()
    {
        using var page = await Page.OpenAsync(bot);
        using var stream = await page.StreamAsync();
        (await stream.NextTextAsync()).ShouldBe("welcome");

        var id = await page.SayAsync("hello", clientActivityId: "2026-01-01T00:00:00.000Z");

        var echoed = await stream.NextAsync();
        ((string?)echoed["id"]).ShouldBe(id);
        ((string?)echoed["channelData"]!["clientActivityID"]).ShouldBe("2026-01-01T00:00:00.000Z");
        ((string?)echoed["from"]!["role"]).ShouldBe("user");
        var reply = await stream.NextAsync();
        ((string?)reply["replyToId"]).ShouldBe(id);
        ((string?)reply["from"]!["role"]).ShouldBe("bot");
        string.CompareOrdinal((string?)echoed["timestamp"], (string?)reply["timestamp"]).ShouldBeLessThan(0);
    }

    [Fact]
    public async Task A_page_that_comes_back_gets_what_it_missed_and_only_that()
    {
        using var page = await Page.OpenAsync(bot);
        var seen = (await page.PollAsync()).Watermark;
        await page.SayAsync("one");
        await page.SayAsync("two");

        using var stream = await page.ReconnectAsync(seen);
        await page.SayAsync("three");

        string?[] texts = [await stream.NextTextAsync(), await stream.NextTextAsync(), await stream.NextTextAsync(), await stream.NextTextAsync(), await stream.NextTextAsync()];
        texts.Where(text => text!.Length < 6).ShouldBe(["one", "two", "three"]);
        (await page.TextsAsync()).Count.ShouldBe(7);
        (await page.TextsAsync(stream.Watermark)).Count.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task A_restart_of_the_server_loses_nothing()
    {
        using var page = await Page.OpenAsync(bot);
        await page.SayAsync("before");
        var seen = (await page.PollAsync()).Watermark;
        await page.SayAsync("unseen");
        await bot.DisposeAsync();

        await using var restarted = RunningBot.Start(data, echo, bot.Clock);
        using var moved = page.MovedTo(restarted);
        using var stream = await moved.ReconnectAsync(seen);
        await moved.SayAsync("after");

        (await stream.NextTextAsync()).ShouldBe("unseen");
        (await stream.NextTextAsync())!.ShouldContain("unseen");
        (await stream.NextTextAsync()).ShouldBe("after");
        var all = (await moved.PollAsync()).Activities;
        all.Select(activity => (string?)activity["id"]).ShouldBeUnique();
        all.Select(activity => (string?)activity["timestamp"]).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        all.Count.ShouldBe(7);
    }

    [Fact]
    public async Task Messages_posted_at_once_are_taken_one_at_a_time()
    {
        using var page = await Page.OpenAsync(bot);

        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => page.SayAsync($"message {number}")));

        var activities = (await page.PollAsync()).Activities.Skip(1).ToList();
        activities.Count.ShouldBe(40);
        foreach (var (message, reply) in activities.Where((_, index) => index % 2 == 0).Zip(activities.Where((_, index) => index % 2 == 1)))
        {
            ids.ShouldContain((string?)message["id"]);
            ((string?)reply["replyToId"]).ShouldBe((string?)message["id"]);
        }
    }

    [Fact]
    public async Task A_message_shows_while_the_bot_still_thinks()
    {
        using var page = await Page.OpenAsync(bot);
        using var stream = await page.StreamAsync();
        await stream.NextAsync();
        var posted = page.SayAsync("wait");

        var next = stream.NextTextAsync();
        while (!next.IsCompleted)
        {
            bot.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(next, Task.Delay(10));
        }

        (await next).ShouldBe("wait");
        posted.IsCompleted.ShouldBeFalse();
        echo.Breath.SetResult();
        await posted;
    }

    [Fact]
    public async Task Typing_shows_and_is_not_replayed()
    {
        using var page = await Page.OpenAsync(bot);
        using var stream = await page.StreamAsync();
        await stream.NextAsync();

        var posted = page.SayAsync("type");
        (await stream.NextTextAsync()).ShouldBe("type");
        ((string?)(await stream.NextAsync())["type"]).ShouldBe("typing");
        echo.Breath.SetResult();
        await posted;

        (await stream.NextTextAsync())!.ShouldContain("type");
        (await page.PollAsync()).Activities.ShouldNotContain(activity => (string?)activity["type"] == "typing");
    }

    [Fact]
    public async Task What_Web_Chat_can_not_show_is_not_streamed()
    {
        using var page = await Page.OpenAsync(bot);

        await page.SayAsync("trace");

        (await page.PollAsync()).Activities.ShouldAllBe(activity => (string?)activity["type"] == "message");
    }

    [Fact]
    public async Task A_fault_is_apologised_for_and_the_conversation_goes_on()
    {
        using var page = await Page.OpenAsync(bot);

        await page.SayAsync("break");
        await page.SayAsync("go on");

        (await page.TextsAsync()).Count.ShouldBe(5);
    }

    [Fact]
    public async Task Nothing_that_was_said_is_logged()
    {
        using var page = await Page.OpenAsync(bot);

        await page.SayAsync("marmalade");
        await page.SayAsync("break");
        await page.PostAsync(page.Activities, new { type = "marmalade" });

        bot.Logs.Entries.ShouldNotBeEmpty();
        bot.Logs.Entries.ShouldNotContain(entry => entry.Contains("marmalade", StringComparison.OrdinalIgnoreCase));
    }
}
