using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Backpain.Bot.Tests.DirectLine;
using Backpain.Consultations;
using Backpain.Consultations.Statistics;
using Backpain.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Backpain.Bot.Tests.Staff;

/// <summary>What is told of conversations, by whichever way they come.</summary>
public sealed class TellOfRepliesTests(TellOfRepliesTests.Program program) : IClassFixture<TellOfRepliesTests.Program>
{
    private readonly RunningBot bot = program.Bot;
    private readonly string conversation = Guid.NewGuid().ToString();

    [Fact]
    public async Task A_question_counts_alike_in_the_web_chat_and_on_a_channel()
    {
        using var page = await Page.OpenAsync(bot);
        await page.SayAsync("what are the side effects?");
        await PostAsync("what are the side effects?");

        (await CountsAsync()).ShouldContain(new ReplyCount(new(2026, 9, 14), "answer", "side-effects", 2));
    }

    [Fact]
    public async Task A_question_that_is_not_understood_is_kept_without_who_asked()
    {
        await PostAsync("so is Zyxwart in the second half then");

        var question = (await (await WrittenAsync<IUnansweredQuestions>()).ListAsync(10, default)).Single(kept => kept.Text == "so is [name] in the second half then");

        question.Kind.ShouldBe(UnansweredKind.NotUnderstood);
    }

    [Fact]
    public async Task What_is_said_to_a_form_is_no_question()
    {
        using var page = await Page.OpenAsync(bot);
        foreach (var text in (string[])["I'd like to book a consultation", "Oluchi Marker", "oluchi at nowhere"])
        {
            await page.SayAsync(text);
        }

        (await (await WrittenAsync<IUnansweredQuestions>()).ListAsync(10, default)).ShouldNotContain(kept => kept.Text.Contains("nowhere"));
    }

    [Fact]
    public async Task A_stored_request_knows_what_was_asked_before_and_the_way_back()
    {
        await PostAsync("does it hurt?");
        foreach (var text in (string[])["I'd like a consultation", "Oluchi Marker", "oluchi.marker@example.org", "0161 496 0123", "mornings", "phone", "I agree", "a stiff back for years", "yes, send it"])
        {
            await PostAsync(text);
        }

        var stored = (await bot.Services.GetRequiredService<IRequestStore>().ListAsync(default).ToListAsync()).ShouldHaveSingleItem();
        stored.Request.AskedTopics.ShouldBe(["does-it-hurt"]);
        var reference = JsonNode.Parse(stored.Request.ConversationReference!)!;
        ((string?)reference["channelId"], (string?)reference["conversation"]!["id"], (string?)reference["user"]!["id"]).ShouldBe(("emulator", conversation, "u1"));
    }

    private async Task PostAsync(string text)
    {
        using var http = new HttpClient { BaseAddress = bot.ClientOptions.BaseAddress };
        using var answer = await http.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            id = Guid.NewGuid().ToString(),
            channelId = "emulator",
            serviceUrl = "http://localhost:9",
            conversation = new { id = conversation },
            from = new { id = "u1" },
            recipient = new { id = "b1" },
            deliveryMode = "expectReplies",
            text,
        });
        answer.EnsureSuccessStatusCode();
    }

    private async Task<IReadOnlyList<ReplyCount>> CountsAsync() => await (await WrittenAsync<IReplyFigures>()).ReadAsync(new(2026, 9, 14), default);

    /// <summary>What was noted is written every few seconds; a test doesn't wait for it.</summary>
    private async Task<T> WrittenAsync<T>()
        where T : notnull
    {
        await bot.Services.GetServices<IHostedService>().OfType<KeepNotedReplies>().Single().KeepAsync(default);
        return bot.Services.GetRequiredService<T>();
    }

    /// <summary>One program for all of these, as each conversation is another.</summary>
    public sealed class Program : IDisposable
    {
        private readonly TemporaryDirectory data = new();

        public Program() => Bot = RunningBot.Start(data, bot: null);

        internal RunningBot Bot { get; }

        public void Dispose()
        {
            Bot.Dispose();
            data.Dispose();
        }
    }
}
