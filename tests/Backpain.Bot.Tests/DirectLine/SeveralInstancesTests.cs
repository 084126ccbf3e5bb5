using System.Text.Json.Nodes;
using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.DirectLine;

/// <summary>Two instances of the program on one PostgreSQL, as behind a load balancer.</summary>
public sealed class SeveralInstancesTests : IDisposable
{
    private const int Messages = 10;

    private readonly TemporaryDirectory data = new();
    private readonly PostgreSqlServer postgreSql = PostgreSqlServer.Start();
    private readonly RunningBot one;
    private readonly RunningBot other;

    public SeveralInstancesTests()
    {
        var settings = new Dictionary<string, string>
        {
            ["Backpain:Database:Provider"] = "PostgreSql",
            ["ConnectionStrings:Backpain"] = postgreSql.ConnectionString("backpain"),
        };
        one = RunningBot.Start(data, new EchoBot(), settings: settings);
        other = RunningBot.Start(data, new EchoBot(), one.Clock, settings);
    }

    [Fact]
    public async Task A_page_at_one_instance_sees_what_is_said_at_the_other()
    {
        using var page = await Page.OpenAsync(one);
        using var stream = await page.StreamAsync();
        using var elsewhere = page.MovedTo(other);

        await elsewhere.SayAsync("hello");

        (await TextsAsync(stream, 3)).ShouldBe(["welcome", "hello", await AnswerAsync(page)]);
    }

    [Fact]
    public async Task Turns_at_both_at_once_are_played_one_after_another_and_every_stream_gets_each_message_once_in_the_same_order()
    {
        using var page = await Page.OpenAsync(one);
        using var elsewhere = page.MovedTo(other);
        using var stream = await page.StreamAsync();
        using var streamElsewhere = await elsewhere.ReconnectAsync();

        await Task.WhenAll(Enumerable.Range(0, Messages).Select(number => (number % 2 == 0 ? page : elsewhere).SayAsync($"message {number}")));

        var seen = await IdsAsync(stream, 1 + (2 * Messages));
        seen.ShouldBeUnique();
        seen.ShouldBeInOrder();
        (await IdsAsync(streamElsewhere, seen.Count)).ShouldBe(seen);
        (await page.PollAsync()).Activities.Where(IsMessage).Select(IdOf).ShouldBe(seen);
    }

    public void Dispose()
    {
        other.Dispose();
        one.Dispose();
        postgreSql.Dispose();
        data.Dispose();
    }

    private static async Task<string?> AnswerAsync(Page page) => (await page.TextsAsync())[^1];

    private static async Task<IReadOnlyList<string?>> TextsAsync(Page.OpenStream stream, int count) => [.. (await MessagesAsync(stream, count)).Select(message => (string?)message["text"])];

    private static async Task<IReadOnlyList<string>> IdsAsync(Page.OpenStream stream, int count) => [.. (await MessagesAsync(stream, count)).Select(IdOf)];

    private static async Task<IReadOnlyList<JsonNode>> MessagesAsync(Page.OpenStream stream, int count)
    {
        var messages = new List<JsonNode>();
        while (messages.Count < count)
        {
            var next = await stream.NextAsync();
            messages.AddRange(IsMessage(next) ? [next] : []);
        }

        return messages;
    }

    private static bool IsMessage(JsonNode activity) => (string?)activity["type"] == "message";

    private static string IdOf(JsonNode activity) => (string)activity["id"]!;
}
