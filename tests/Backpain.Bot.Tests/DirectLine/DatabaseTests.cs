using System.Net;
using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.DirectLine;

public sealed class DatabaseTests
{
    public static TheoryData<string> Databases => PostgreSqlServer.IsInstalled ? ["Sqlite", "PostgreSql"] : ["Sqlite"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_conversation_outlives_the_server_and_is_forgotten_in_time(string provider)
    {
        using var data = new TemporaryDirectory();
        using var postgreSql = provider == "PostgreSql" ? PostgreSqlServer.Start() : null;
        var settings = new Dictionary<string, string>
        {
            ["Backpain:Database:Provider"] = provider,
            ["ConnectionStrings:Backpain"] = postgreSql?.ConnectionString("backpain") ?? "",
            ["Backpain:DirectLine:TranscriptHours"] = "0.1",
        };
        await using var before = RunningBot.Start(data, new EchoBot(), settings: settings);
        using var page = await Page.OpenAsync(before);
        await page.SayAsync("hello");
        await before.DisposeAsync();

        await using var after = RunningBot.Start(data, new EchoBot(), before.Clock, settings);
        using var moved = page.MovedTo(after);
        using var stream = await moved.ReconnectAsync();

        (await stream.NextTextAsync()).ShouldBe("welcome");
        (await stream.NextTextAsync()).ShouldBe("hello");
        (await stream.NextTextAsync())!.ShouldContain("said 5");
        after.Clock.Advance(TimeSpan.FromMinutes(10));
        await stream.ShouldCloseAsync();
        (await moved.GetAsync(moved.Activities)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await moved.PostAsync("tokens/refresh", null)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
