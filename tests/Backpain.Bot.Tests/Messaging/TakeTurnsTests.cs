using Backpain.Bot.Messaging.Once;
using Backpain.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Messaging;

public sealed class TakeTurnsTests
{
    [Fact]
    public Task In_one_process_a_conversation_has_one_turn_at_a_time()
    {
        var turns = new TurnsInThisProcess();
        return OneAtATimeAsync(turns, turns);
    }

    [Fact]
    public async Task Over_PostgreSQL_two_instances_play_one_turn_at_a_time()
    {
        using var postgreSql = PostgreSqlServer.Start();
        using var data = new TemporaryDirectory();
        var settings = new Dictionary<string, string>
        {
            ["Backpain:Database:Provider"] = "PostgreSql",
            ["ConnectionStrings:Backpain"] = postgreSql.ConnectionString("backpain"),
        };
        await using var one = RunningBot.Start(data, bot: null, settings: settings);
        await using var other = RunningBot.Start(data, bot: null, settings: settings);

        await OneAtATimeAsync(one.Services.GetRequiredService<ITakeTurns>(), other.Services.GetRequiredService<ITakeTurns>());
        await AnswerOnceAsync(one, other);
    }

    private static async Task OneAtATimeAsync(ITakeTurns one, ITakeTurns other)
    {
        var first = await one.EnterAsync("c1", "p1", default);
        var second = other.EnterAsync("c1", "p1", default);
        await using (await other.EnterAsync("c2", "p2", default))
        {
            second.IsCompleted.ShouldBeFalse();
        }

        await first.DisposeAsync();
        await using (await second.WaitAsync(TimeSpan.FromSeconds(30)))
        {
        }
    }

    private static async Task AnswerOnceAsync(RunningBot one, RunningBot other)
    {
        using var channel = new Channel(one);
        using var same = new Channel(other);
        var message = channel.Message("how many sessions will I need?");

        var answers = await Task.WhenAll(channel.PostAsync(message), same.PostAsync(message), channel.PostAsync(message), same.PostAsync(message));

        Channel.KindOf(answers[0].Body).ShouldBe("answer");
        answers.Distinct().ShouldHaveSingleItem();
    }
}
