using System.Net;
using System.Text;
using Backpain.Bot.Messaging;
using Backpain.Bot.Tests.DirectLine;
using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>How replies reach a channel over the Connector REST API, and what comes of a channel that does not take them.</summary>
public sealed class RepliesTests : IAsyncLifetime
{
    private readonly TemporaryDirectory data = new();
    private readonly EchoBot echo = new();
    private RunningBot bot = null!;
    private HttpClient http = null!;
    private FakeConnector connector = null!;

    public async Task InitializeAsync()
    {
        connector = await FakeConnector.StartAsync();
        bot = RunningBot.Start(data, echo);
        http = new HttpClient { BaseAddress = bot.ClientOptions.BaseAddress };
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await bot.DisposeAsync();
        await connector.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task A_reply_goes_to_the_message_it_replies_to()
    {
        (await PostAsync("hello")).ShouldBe(HttpStatusCode.OK);

        connector.Calls.ShouldHaveSingleItem().Call.ShouldBe("POST /v3/conversations/c1/activities/in-1");
        connector.Texts.ShouldBe(["u1 said 5: hello with 0"]);
    }

    [Fact]
    public async Task A_throttled_reply_arrives_once()
    {
        connector.ThenSay(429, "0").ThenSay(503, "0").ThenSay(200);

        (await PostAsync("hello")).ShouldBe(HttpStatusCode.OK);

        connector.Calls.Count.ShouldBe(3);
        connector.Texts.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_channel_that_takes_no_reply_does_not_get_the_turn_played_again()
    {
        connector.ThenSay(403).ThenSay(403);

        (await PostAsync("hello")).ShouldBe(HttpStatusCode.OK);

        bot.Logs.Entries.ShouldContain(entry => entry.Contains("did not take a reply"));
    }

    [Fact]
    public async Task A_channel_that_is_busy_for_long_may_bring_the_message_again_and_gets_its_reply()
    {
        connector.StaysBusy();
        (await PostAsync("hello")).ShouldBe(HttpStatusCode.BadGateway);

        connector.IsFree();
        (await PostAsync("hello")).ShouldBe(HttpStatusCode.OK);

        connector.Texts[^1].ShouldBe("u1 said 5: hello with 0");
    }

    [Fact]
    public async Task A_turn_that_fails_is_apologised_for()
    {
        (await PostAsync("break")).ShouldBe(HttpStatusCode.OK);

        connector.Texts.ShouldHaveSingleItem().ShouldContain("something went wrong");
    }

    [Fact]
    public async Task A_turn_of_which_something_arrived_is_not_played_again()
    {
        connector.ThenSay(200).StaysBusy();

        (await PostAsync("twice")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_reply_was_sent_does_not_send_it_again()
    {
        connector.ThenDrop();

        (await PostAsync("hello")).ShouldBe(HttpStatusCode.OK);

        connector.Texts.Count(text => text.StartsWith("u1 said", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task The_bot_is_seen_typing_when_a_turn_takes_longer_than_a_moment()
    {
        var answer = PostAsync("wait");
        while (connector.Calls.Count == 0)
        {
            bot.Clock.Advance(ShowTyping.Moment);
            await Task.Yield();
        }

        echo.Breath.SetResult();
        (await answer).ShouldBe(HttpStatusCode.OK);

        connector.Calls[0].Body.ShouldContain("\"typing\"");
        connector.Texts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_channel_that_takes_no_typing_gets_the_reply()
    {
        connector.ThenSay(400);
        var answer = PostAsync("wait");
        while (connector.Calls.Count == 0)
        {
            bot.Clock.Advance(ShowTyping.Moment);
            await Task.Yield();
        }

        echo.Breath.SetResult();
        (await answer).ShouldBe(HttpStatusCode.OK);

        connector.Texts.ShouldBe(["u1 said 4: wait with 0"]);
    }

    [Fact]
    public async Task An_unknown_invoke_is_answered_as_not_implemented() =>
        (await PostAsync("", type: "invoke")).ShouldBe(HttpStatusCode.NotImplemented);

    private async Task<HttpStatusCode> PostAsync(string text, string type = "message")
    {
        var body = $$"""{"type":"{{type}}","id":"in-1","channelId":"sms","serviceUrl":"{{connector.Url}}","conversation":{"id":"c1"},"from":{"id":"u1"},"recipient":{"id":"b1"},"text":"{{text}}"}""";
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("/api/messages", content);
        return response.StatusCode;
    }
}
