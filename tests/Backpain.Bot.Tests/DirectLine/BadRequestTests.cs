using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Backpain.Bot.Tests.DirectLine;

public sealed class BadRequestTests(EchoServer server) : IClassFixture<EchoServer>
{
    private const string Good = """{"type":"message","text":"hello","from":{"id":"u"},"localTimestamp":"2026-01-01T00:00:00Z","entities":[{"type":"ClientCapabilities"}],"channelData":{"a":[1,2.5,true,null]}}""";

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{")]
    [InlineData("{\"type\":\"message\",\"text\":")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("{\"type\":\" \"}")]
    [InlineData("{\"type\":\"somersault\"}")]
    [InlineData("{\"type\":\"message\",\"text\":{}}")]
    [InlineData("{\"type\":\"message\",\"from\":5}")]
    [InlineData("{\"type\":\"message\",\"attachments\":{}}")]
    [InlineData("{\"type\":\"message\",\"localTimestamp\":\"yesterday\"}")]
    [InlineData("\u0000\u0001")]
    public async Task What_is_no_activity_is_refused_and_nothing_is_lost(string body)
    {
        using var page = await Page.OpenAsync(server.Bot);

        var (status, answer) = await page.PostRawAsync(page.Activities, Json(body));
        await page.SayAsync("go on");

        status.ShouldBe(HttpStatusCode.BadRequest);
        ((string?)answer!["error"]!["code"]).ShouldBe("BadArgument");
        ((string?)answer["error"]!["message"]).ShouldNotBeNullOrEmpty();
        (await page.TextsAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Nothing_that_is_posted_makes_the_server_fail()
    {
        using var page = await Page.OpenAsync(server.Bot);
        var random = new Random(20260914);
        for (var round = 0; round < 150; round++)
        {
            var body = new StringBuilder(Good);
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                body[random.Next(body.Length)] = "{}[]\",:0n\\ \u00e9"[random.Next(12)];
            }

            var (status, _) = await page.PostRawAsync(page.Activities, Json(body.ToString()));

            status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
        }
    }

    [Theory]
    [InlineData("{\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"\",\"entities\":[null],\"attachments\":[null],\"from\":null,\"channelData\":\"text\",\"value\":5}")]
    [InlineData("{\"type\":\"message\",\"deliveryMode\":\"expectReplies\",\"serviceUrl\":\"http://attacker.example\",\"conversation\":{\"id\":\"other\"},\"recipient\":null}")]
    [InlineData("{\"type\":\"message\",\"locale\":\"not a locale\",\"value\":{\"choice\":\"yes\"}}")]
    public async Task A_strange_message_is_still_a_message(string body)
    {
        using var page = await Page.OpenAsync(server.Bot);

        (await page.PostRawAsync(page.Activities, Json(body))).Status.ShouldBe(HttpStatusCode.OK);

        (await page.TextsAsync()).Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("event", 2)]
    [InlineData("typing", 1)]
    [InlineData("endOfConversation", 1)]
    [InlineData("messageReaction", 1)]
    [InlineData("conversationUpdate", 1)]
    public async Task Other_activities_are_taken_and_shown_where_Web_Chat_can(string type, int shown)
    {
        using var page = await Page.OpenAsync(server.Bot);

        (await page.PostAsync(page.Activities, new { type, name = "n" })).Status.ShouldBe(HttpStatusCode.OK);

        (await page.PollAsync()).Activities.Count.ShouldBe(shown);
    }

    [Fact]
    public async Task A_very_long_message_is_taken_and_an_enormous_one_refused()
    {
        using var page = await Page.OpenAsync(server.Bot);
        var text = new string('å', 50_000);

        await page.PostRawAsync(page.Activities, Json($$"""{"type":"message","text":"{{text}}"}"""));
        var (status, answer) = await page.PostAsync(page.Activities, new { type = "message", text = new string('x', 300_000) });

        (await page.TextsAsync())[1].ShouldBe(text);
        status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        ((string?)answer!["error"]!["code"]).ShouldBe("MessageSizeTooBig");
    }

    [Fact]
    public async Task A_body_that_is_not_JSON_by_its_type_is_refused()
    {
        using var page = await Page.OpenAsync(server.Bot);

        (await page.PostRawAsync(page.Activities, new StringContent(Good))).Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await page.PostRawAsync($"conversations/{page.ConversationId}/upload", Json(Good))).Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("one")]
    [InlineData("1.5")]
    public async Task A_watermark_that_is_none_is_refused(string watermark)
    {
        using var page = await Page.OpenAsync(server.Bot);

        (await page.GetAsync($"{page.Activities}?watermark={watermark}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("tokens/generate", "{")]
    [InlineData("tokens/generate", "{\"user\":5}")]
    [InlineData("tokens/generate", "{\"user\":{\"id\":\"backpain\"}}")]
    [InlineData("tokens/generate", "{\"user\":{\"id\":\"a\\u0000b\"}}")]
    [InlineData("conversations", "[1]")]
    public async Task A_start_that_makes_no_sense_is_refused(string path, string body)
    {
        using var page = await Page.OpenAsync(server.Bot);
        page.Http.DefaultRequestHeaders.Authorization = path == "conversations" ? page.Http.DefaultRequestHeaders.Authorization : null;

        (await page.PostRawAsync(path, Json(body))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
}
