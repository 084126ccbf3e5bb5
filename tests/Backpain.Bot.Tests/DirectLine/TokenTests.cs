using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Backpain.Bot.Tests.DirectLine;

public sealed class TokenTests(EchoServer server) : IClassFixture<EchoServer>
{
    [Theory]
    [InlineData(EchoServer.ClinicOrigin, HttpStatusCode.OK)]
    [InlineData("https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost:5000", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task Elsewhere_only_pages_of_allowed_origins_get_a_token(string? origin, HttpStatusCode expected)
    {
        using var page = server.PageFromElsewhere(origin);

        (await page.PostAsync("tokens/generate", null)).Status.ShouldBe(expected);
    }

    [Theory]
    [InlineData(EchoServer.Secret, HttpStatusCode.OK)]
    [InlineData("another secret", HttpStatusCode.Unauthorized)]
    public async Task Elsewhere_the_secret_gets_a_token(string secret, HttpStatusCode expected)
    {
        using var page = server.PageFromElsewhere(origin: null);
        page.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);

        (await page.PostAsync("tokens/generate", null)).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task A_server_that_knows_the_secret_may_start_and_read_conversations()
    {
        using var page = new Page(server.Bot.ClientOptions.BaseAddress);
        page.Use("", EchoServer.Secret);
        var (status, started) = await page.PostAsync("conversations", new { user = new { id = "ann" } });
        page.Use((string)started!["conversationId"]!, EchoServer.Secret);

        await page.SayAsync("hello");

        status.ShouldBe(HttpStatusCode.Created);
        (await page.TextsAsync()).ShouldBe(["welcome", "hello", "ann said 5: hello with 0"]);
    }

    [Fact]
    public async Task A_user_is_who_the_token_says()
    {
        using var page = await Page.OpenAsync(server.Bot, user: "dl_ann");

        await page.PostAsync(page.Activities, new { type = "message", text = "hello", from = new { id = "dl_bob" } });

        var (activities, _) = await page.PollAsync();
        ((string?)activities[1]["from"]!["id"]).ShouldBe("dl_ann");
        ((string?)activities[2]["text"]).ShouldStartWith("dl_ann said");
    }

    [Fact]
    public async Task A_page_elsewhere_cannot_choose_who_its_user_is()
    {
        using var page = server.PageFromElsewhere(EchoServer.ClinicOrigin);
        page.Take(await page.PostAsync("tokens/generate", new { user = new { id = "dl_ann" } }));
        page.Take(await page.PostAsync("conversations", new { user = new { id = "dl_ann" } }));

        await page.PostAsync(page.Activities, new { type = "message", text = "hello", from = new { id = "dl_ann" } });

        (await page.PollAsync()).Activities.ShouldNotContain(activity => activity.ToJsonString().Contains("dl_ann", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Web_Chat_can_read_the_user_from_the_token()
    {
        using var page = await Page.OpenAsync(server.Bot, user: "dl_ann");
        var middle = page.Token.Split('.')[1].Replace('-', '+').Replace('_', '/');

        var claims = JsonNode.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(middle.PadRight((middle.Length + 3) / 4 * 4, '='))));

        ((string?)claims!["user"]).ShouldBe("dl_ann");
    }

    [Fact]
    public async Task A_token_lasts_half_an_hour_and_can_be_refreshed_while_the_transcript_is_kept()
    {
        using var page = await Page.OpenAsync(server.Bot);
        server.Bot.Clock.Advance(TimeSpan.FromMinutes(29));
        (await page.GetAsync(page.Activities)).Status.ShouldBe(HttpStatusCode.OK);

        server.Bot.Clock.Advance(TimeSpan.FromMinutes(2));
        var expired = await page.GetAsync(page.Activities);
        page.Take(await page.PostAsync("tokens/refresh", null));

        expired.Status.ShouldBe(HttpStatusCode.Unauthorized);
        ((string?)expired.Body!["error"]!["code"]).ShouldBe("TokenExpired");
        (await page.TextsAsync()).ShouldBe(["welcome"]);
        server.Bot.Clock.Advance(TimeSpan.FromMinutes(95));
        (await page.PostAsync("tokens/refresh", null)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("e30.e30.AAAA")]
    public async Task A_token_that_is_none_of_ours_opens_nothing(string? token)
    {
        using var page = await Page.OpenAsync(server.Bot);
        page.Http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);

        (await page.GetAsync(page.Activities)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await page.GetAsync($"conversations/{page.ConversationId}")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await page.PostAsync(page.Activities, new { type = "message" })).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await page.PostAsync("conversations", null)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await page.PostAsync("tokens/refresh", null)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_token_opens_one_conversation_only()
    {
        using var page = await Page.OpenAsync(server.Bot);
        using var other = await Page.OpenAsync(server.Bot);

        (await page.GetAsync(other.Activities)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await page.PostAsync(other.Activities, new { type = "message" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await page.GetAsync("conversations/unknown/activities")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_conversation_that_was_not_started_is_unknown()
    {
        using var page = new Page(server.Bot.ClientOptions.BaseAddress);
        page.Take(await page.PostAsync("tokens/generate", null));
        page.Take(await page.PostAsync("tokens/refresh", null));

        (await page.GetAsync(page.Activities)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await page.PostAsync(page.Activities, new { type = "message" })).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
