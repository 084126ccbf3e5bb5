using System.Net;
using Backpain.StandIns.Builder.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>Who gets in at <c>/api/messages</c> of a bot that has an identity.</summary>
public sealed class AuthenticationTests(MessageCallers callers) : IClassFixture<MessageCallers>
{
    public static TheoryData<string> NamesOfBadTokens => [.. BadTokens.All.Keys];

    [Theory]
    [MemberData(nameof(NamesOfBadTokens))]
    public async Task A_bad_token_lets_nobody_in_and_tells_nobody_why(string name)
    {
        var (status, body) = await callers.PostAsync(BadTokens.All[name]());

        status.ShouldBe(HttpStatusCode.Unauthorized);
        body.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_token_is_no_entry()
    {
        var (status, body) = await callers.PostAsync(authorization: null);

        status.ShouldBe(HttpStatusCode.Unauthorized);
        body.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_channel_with_its_token_is_answered() => await ShouldBeAnsweredAsync(TokenIssuer.Token());

    [Fact]
    public async Task A_channel_whose_issuer_has_changed_over_to_a_new_key_is_answered() => await ShouldBeAnsweredAsync(TokenIssuer.Signed(
        new JObject { ["alg"] = "RS256", ["kid"] = "key-2" }, TokenIssuer.Claims(), TokenIssuer.By(MessageCallers.NextKey)));

    [Theory]
    [InlineData(0, "1.0")]
    [InlineData(1, "2.0")]
    [InlineData(2, "1.0")]
    [InlineData(3, "2.0")]
    public async Task The_Emulator_with_the_bots_own_identity_is_answered(int issuer, string version) =>
        await ShouldBeAnsweredAsync(BadTokens.Emulator("bot-app-id", version, MessageCallers.EmulatorIssuers[issuer]));

    [Theory]
    [InlineData("https://attacker.example/")]
    [InlineData("http://channel.example/")]
    [InlineData("https://channel.example.attacker.example/")]
    [InlineData("https://channel.example@attacker.example/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://another.trafficmanager.net/")]
    [InlineData("http://localhost:9/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("urn:botframework:websocket")]
    [InlineData("not an address")]
    public async Task A_valid_token_for_a_service_that_is_no_channels_lets_nobody_in(string serviceUrl)
    {
        var (status, _) = await callers.PostAsync("Bearer " + TokenIssuer.Token(claims => claims["serviceurl"] = serviceUrl), serviceUrl);

        status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/uk/")]
    [InlineData("https://sms.botframework.com/")]
    public async Task Microsofts_channels_are_trusted(string serviceUrl) =>
        await ShouldBeAnsweredAsync(TokenIssuer.Token(claims => claims["serviceurl"] = serviceUrl), serviceUrl);

    private async Task ShouldBeAnsweredAsync(string token, string serviceUrl = "https://channel.example/")
    {
        var (status, body) = await callers.PostAsync("Bearer " + token, serviceUrl);

        status.ShouldBe(HttpStatusCode.OK, body);
        body.ShouldContain("u1 said 5: hello");
    }
}
