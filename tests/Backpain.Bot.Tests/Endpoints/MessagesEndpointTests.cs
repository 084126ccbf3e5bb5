using System.Net;
using System.Text;
using Backpain.Bot.Tests.DirectLine;
using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.Endpoints;

/// <summary>What channels post to <c>/api/messages</c>, good and bad.</summary>
public sealed class MessagesEndpointTests : IDisposable
{
    private const string Good =
        """{"type":"message","id":"1","channelId":"emulator","serviceUrl":"http://localhost:9","conversation":{"id":"c1"},"from":{"id":"u1"},"recipient":{"id":"b1"},"deliveryMode":"expectReplies","text":"hello"}""";

    private readonly TemporaryDirectory data = new();
    private readonly RunningBot bot;
    private readonly HttpClient http;

    public MessagesEndpointTests()
    {
        bot = RunningBot.Start(data, new EchoBot());
        http = new HttpClient { BaseAddress = bot.ClientOptions.BaseAddress };
    }

    public void Dispose()
    {
        http.Dispose();
        bot.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task A_message_that_expects_replies_gets_them_in_the_answer()
    {
        var (status, body) = await PostAsync(Good);

        status.ShouldBe(HttpStatusCode.OK, body);
        body.ShouldContain("u1 said 5: hello");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{bad")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","channelId":"emulator","serviceUrl":"http://localhost:9"}""")]
    [InlineData("""{"type":7,"channelId":"emulator","serviceUrl":"http://localhost:9","conversation":{"id":"c1"}}""")]
    public async Task What_is_no_activity_is_refused_with_the_reason(string body)
    {
        var (status, answer) = await PostAsync(body);

        status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ShouldContain("BadSyntax");
    }

    [Fact]
    public async Task A_body_of_no_end_is_refused() =>
        (await PostAsync(Good.Replace("hello", new string('x', 300_000), StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);

    [Theory]
    [InlineData("Bearer abc")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task A_header_that_is_no_token_is_refused(string authorization) =>
        (await PostAsync(Good, authorization)).Status.ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task An_unknown_kind_of_activity_is_taken_without_a_word() =>
        (await PostAsync(Good.Replace("\"message\"", "\"somethingNew\"", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.OK);

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(string body, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
