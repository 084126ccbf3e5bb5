using System.Net;
using Backpain.Bot.DirectLine.Turns;
using Backpain.Bot.Storage;
using Backpain.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.DirectLine;

public sealed class AdapterTests(EchoServer server) : IClassFixture<EchoServer>
{
    [Fact]
    public async Task The_bot_may_speak_first()
    {
        using var page = await Page.OpenAsync(server.Bot);
        using var stream = await page.StreamAsync();
        (await stream.NextTextAsync()).ShouldBe("welcome");

        await SpeakAsync(page, turn => turn.SendActivityAsync("we called you"));

        (await stream.NextTextAsync()).ShouldBe("we called you");
    }

    [Fact]
    public async Task A_message_that_is_updated_takes_the_place_of_the_old_one()
    {
        using var page = await Page.OpenAsync(server.Bot);

        await SpeakAsync(page, async turn =>
        {
            var sent = await turn.SendActivityAsync("we call");
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = sent.Id, Text = "we called" });
        });

        var (activities, watermark) = await page.PollAsync();
        activities[^1]["id"]!.ToString().ShouldBe(activities[^2]["id"]!.ToString());
        ((string?)activities[^1]["text"]).ShouldBe("we called");
        watermark.ShouldBe("3");
    }

    [Fact]
    public async Task A_message_that_is_deleted_is_not_replayed()
    {
        using var page = await Page.OpenAsync(server.Bot);

        await SpeakAsync(page, async turn => await turn.DeleteActivityAsync((await turn.SendActivityAsync("never mind")).Id));

        (await page.TextsAsync()).ShouldBe(["welcome"]);
    }

    [Fact]
    public async Task A_transcript_that_fails_is_told_to_the_page()
    {
        using var data = new TemporaryDirectory();
        await using var bot = RunningBot.Start(data, new EchoBot());
        using var page = await Page.OpenAsync(bot);
        await using (var database = await bot.Services.GetRequiredService<IDbContextFactory<BotDatabase>>().CreateDbContextAsync())
        {
            await database.Database.ExecuteSqlRawAsync("DROP TABLE directline_activities");
        }

        var (status, answer) = await page.PostAsync(page.Activities, new { type = "message", text = "hello" });

        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        ((string?)answer!["error"]!["code"]).ShouldBe("ServiceUnavailable");
    }

    /// <summary>Plays a turn that the bot begins by itself, as the clinic's side does.</summary>
    private Task SpeakAsync(Page page, Func<ITurnContext, Task> speak)
    {
        var reference = new ConversationReference
        {
            ChannelId = "directline",
            Conversation = new ConversationAccount { Id = page.ConversationId },
            Bot = Participants.Bot(),
            User = Participants.User("dl_ann"),
        };
        var adapter = server.Bot.Services.GetRequiredService<DirectLineAdapter>();
        return adapter.ContinueConversationAsync(Participants.BotId, reference, (turn, _) => speak(turn), CancellationToken.None);
    }
}
