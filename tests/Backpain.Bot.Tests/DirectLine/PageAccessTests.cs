using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.DirectLine;

public sealed class PageAccessTests(EchoServer server) : IClassFixture<EchoServer>
{
    [Theory]
    [InlineData("tokens/generate", "POST")]
    [InlineData("conversations", "POST")]
    [InlineData("conversations/x", "GET")]
    [InlineData("conversations/x/activities", "POST")]
    public async Task A_page_of_an_allowed_origin_may_send_what_Web_Chat_sends(string path, string method)
    {
        var allowed = await PreflightAsync(EchoServer.ClinicOrigin, path, method);

        allowed.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([EchoServer.ClinicOrigin]);
        allowed.Headers.GetValues("Access-Control-Allow-Headers").ShouldBe(["authorization,content-type,x-ms-bot-agent,x-requested-with"]);
        allowed.Headers.GetValues("Access-Control-Allow-Methods").Single().ShouldContain(method);
        allowed.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
    }

    [Fact]
    public async Task A_page_of_another_origin_may_not()
    {
        var refused = await PreflightAsync("https://elsewhere.example", "conversations", "POST");

        refused.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task An_error_can_be_read_by_the_page_too()
    {
        using var page = server.PageFromElsewhere(EchoServer.ClinicOrigin);

        using var refused = await page.Http.PostAsync("conversations", null);

        refused.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([EchoServer.ClinicOrigin]);
    }

    [Theory]
    [InlineData("true", "wss://")]
    [InlineData("false", "ws://")]
    public async Task The_stream_is_secure_behind_a_proxy_that_is_trusted_to_say_so(string trusted, string expected)
    {
        using var data = new TemporaryDirectory();
        await using var bot = RunningBot.Start(data, new EchoBot(), settings: new Dictionary<string, string> { ["ForwardedHeaders_Enabled"] = trusted });
        using var page = new Page(bot.ClientOptions.BaseAddress);
        page.Take(await page.PostAsync("tokens/generate", null));
        page.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        page.Take(await page.PostAsync("conversations", null));

        page.StreamUrl.ShouldStartWith(expected);
    }

    private async Task<HttpResponseMessage> PreflightAsync(string origin, string path, string method)
    {
        using var page = server.PageFromElsewhere(origin);
        using var request = new HttpRequestMessage(HttpMethod.Options, path);
        request.Headers.Add("Access-Control-Request-Method", method);
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
        return await page.Http.SendAsync(request);
    }
}
