using System.Net;
using System.Text.Json.Nodes;
using Backpain.Bot.Tests.DirectLine;
using Backpain.Consultations;
using Backpain.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>Channels, pages and people say things twice.</summary>
public sealed class AnswerOnceTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private static readonly string[] UpToTheSummary =
        ["I'd like to book a consultation", "Oluchi Marker", "oluchi.marker@example.org", "0161 496 0123", "mornings", "phone", "I agree", "a stiff back for years"];

    private readonly RunningBot bot = shared.Bot;
    private readonly string conversation = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task A_message_delivered_four_times_is_answered_four_times_alike_and_stores_one_request()
    {
        using var channel = new Channel(bot, conversation);
        await channel.SayAllAsync(UpToTheSummary);
        var send = channel.Message("yes, send it");

        var answers = new List<(HttpStatusCode Status, string Body)>();
        for (var i = 0; i < 4; i++)
        {
            answers.Add(await channel.PostAsync(send));
        }

        Channel.KindOf(answers[0].Body).ShouldBe("stored");
        answers.ForEach(answer => answer.ShouldBe(answers[0]));
        (await RequestsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_message_delivered_four_times_at_once_is_answered_alike_and_stores_one_request()
    {
        using var channel = new Channel(bot, conversation);
        await channel.SayAllAsync(UpToTheSummary);
        var send = channel.Message("yes, send it");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => channel.PostAsync(send)));

        Channel.KindOf(answers[0].Body).ShouldBe("stored");
        answers.Distinct().ShouldHaveSingleItem();
        (await RequestsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_message_repeated_in_the_middle_of_a_form_does_not_fill_the_next_field()
    {
        using var channel = new Channel(bot, conversation);
        await channel.SayAllAsync("I'd like to book a consultation");
        var name = channel.Message("Oluchi Marker");
        var first = await channel.PostAsync(name);
        await channel.SayAllAsync("oluchi.marker@example.org");

        (await channel.PostAsync(name)).ShouldBe(first);
        await channel.SayAllAsync("0161 496 0123", "mornings", "phone", "I agree", "a stiff back", "yes, send it");

        (await RequestsAsync()).ShouldHaveSingleItem().Request.Name.ShouldBe("Oluchi Marker");
    }

    [Fact]
    public async Task The_answer_is_remembered_over_a_restart()
    {
        using var data = new TemporaryDirectory();
        await using var before = RunningBot.Start(data, bot: null);
        using var channel = new Channel(before);
        await channel.SayAllAsync(UpToTheSummary);
        var send = channel.Message("yes, send it");
        var answer = await channel.PostAsync(send);
        await before.DisposeAsync();
        await using var after = RunningBot.Start(data, bot: null);
        using var retrying = new Channel(after);

        (await retrying.PostAsync(send)).ShouldBe(answer);

        (await after.Services.GetRequiredService<IRequestStore>().ListAsync(default).CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_words_in_another_message_are_another_message()
    {
        using var channel = new Channel(bot, conversation);
        await channel.SayAllAsync("I'd like to book a consultation", "Oluchi Marker", "oluchi.marker@example.org", "0161 496 0123", "mornings", "phone", "I agree");

        await channel.SayAllAsync("skip");
        (await channel.SayAllAsync("skip")).ShouldContain("backpain/reply");
        Channel.KindOf(await channel.SayAllAsync("yes, send it")).ShouldBe("stored");
    }

    [Fact]
    public async Task A_second_click_on_send_is_answered_as_the_first_and_a_later_one_anew()
    {
        using var channel = new Channel(bot, conversation);
        await channel.SayAllAsync(UpToTheSummary);
        var first = await channel.SayAllAsync("yes, send it");

        var second = await channel.SayAllAsync("yes, send it");
        bot.Clock.Advance(TimeSpan.FromMinutes(2));
        var later = await channel.SayAllAsync("yes, send it");

        Texts(second).ShouldBe(Texts(first));
        Channel.KindOf(later).ShouldNotBe("stored");
        (await RequestsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_the_answer_could_not_be_delivered_the_repeated_message_brings_it_and_one_request()
    {
        await using var connector = await LoopbackHttp.StartAsync();
        using var channel = new Channel(bot, conversation, serviceUrl: connector.Url, expectReplies: false);
        await channel.SayAllAsync(UpToTheSummary);
        connector.ThenSay(403);
        var send = channel.Message("yes, send it");
        var before = connector.Received.Count;

        (await channel.PostAsync(send)).Status.ShouldBe(HttpStatusCode.OK);
        (await channel.PostAsync(send)).Status.ShouldBe(HttpStatusCode.OK);
        (await channel.PostAsync(send)).Status.ShouldBe(HttpStatusCode.OK);

        connector.Received.Skip(before).Count(post => post.Body.Contains("\"stored\"", StringComparison.Ordinal)).ShouldBe(2);
        (await RequestsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_page_that_posts_a_message_twice_has_said_it_once()
    {
        using var page = await Page.OpenAsync(bot);
        await SayAllAsync(page, UpToTheSummary);

        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => page.SayAsync("yes, send it", "click-1")));

        ids.Distinct().ShouldHaveSingleItem();
        var activities = (await page.PollAsync()).Activities;
        activities.Count(activity => (string?)activity["text"] == "yes, send it").ShouldBe(1);
        activities.Count(activity => activity.ToJsonString().Contains("\"stored\"", StringComparison.Ordinal)).ShouldBe(1);
        (await RequestsAsync(page.ConversationId)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Two_tabs_of_one_conversation_that_both_send_get_one_answer()
    {
        using var page = await Page.OpenAsync(bot);
        using var otherTab = page.MovedTo(bot);
        await SayAllAsync(page, UpToTheSummary);

        await Task.WhenAll(page.SayAsync("yes, send it", "tab-1"), otherTab.SayAsync("yes, send it", "tab-2"));

        var replies = (await page.PollAsync()).Activities.Where(activity => (string?)activity["from"]!["id"] == "backpain").ToList();
        replies.Count(reply => reply.ToJsonString().Contains("\"stored\"", StringComparison.Ordinal)).ShouldBe(1);
        replies[^1].ToJsonString().ShouldContain("\"stored\"");
        (await RequestsAsync(page.ConversationId)).ShouldHaveSingleItem();
    }

    private async Task<IReadOnlyList<StoredRequest>> RequestsAsync(string? id = null) =>
        await bot.Services.GetRequiredService<IRequestStore>().ListAsync(default)
            .Where(request => request.Request.ConversationId == (id ?? conversation)).ToListAsync();

    private static IEnumerable<string?> Texts(string body) => JsonNode.Parse(body)!["activities"]!.AsArray().Select(activity => (string?)activity!["text"]);

    private static async Task SayAllAsync(Page page, params string[] texts)
    {
        foreach (var text in texts)
        {
            await page.SayAsync(text);
        }
    }
}
