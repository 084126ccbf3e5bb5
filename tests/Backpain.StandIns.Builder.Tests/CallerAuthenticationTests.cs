using System.Net.Http.Headers;
using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace Backpain.StandIns.Builder.Tests;

public sealed class CallerAuthenticationTests : IAsyncLifetime
{
    private readonly TokenIssuer _issuer = new();
    private BotServer _bot = null!;
    private int _turns;

    public async Task InitializeAsync()
    {
        await _issuer.StartAsync();
        _bot = await StartBotAsync(_issuer);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_channel_with_a_valid_token_reaches_the_bot()
    {
        (await _bot.PostAsync(Message(), TokenIssuer.Token())).Status.ShouldBe(200);

        _turns.ShouldBe(1);
    }

    [Fact]
    public async Task No_token_is_no_entry()
    {
        await ShouldBeUnauthorizedAsync(null);
    }

    [Fact]
    public async Task A_token_for_another_bot_is_refused() =>
        await ShouldBeUnauthorizedAsync(TokenIssuer.Token(claims => claims["aud"] = "other"));

    [Fact]
    public async Task A_token_of_another_issuer_is_refused() =>
        await ShouldBeUnauthorizedAsync(TokenIssuer.Token(claims => claims["iss"] = "https://elsewhere.example"));

    [Fact]
    public async Task An_expired_token_is_refused() =>
        await ShouldBeUnauthorizedAsync(TokenIssuer.Token(claims => claims["exp"] = MinutesFromNow(-6)));

    [Fact]
    public async Task A_clock_may_be_five_minutes_wrong()
    {
        (await _bot.PostAsync(Message(), TokenIssuer.Token(claims => claims["exp"] = MinutesFromNow(-4)))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_token_for_another_service_is_refused() =>
        await ShouldBeUnauthorizedAsync(TokenIssuer.Token(claims => claims["serviceurl"] = "https://attacker.example/"));

    [Fact]
    public async Task A_token_that_names_no_service_is_refused() =>
        await ShouldBeUnauthorizedAsync(TokenIssuer.Token(claims => claims.Remove("serviceurl")));

    [Fact]
    public async Task A_key_that_is_not_endorsed_for_the_channel_is_refused() =>
        await ShouldBeUnauthorizedAsync(TokenIssuer.Token(), activity => activity.ChannelId = "slack");

    [Fact]
    public async Task A_key_without_any_endorsement_is_refused()
    {
        await using var issuer = await new TokenIssuer { Endorsements = null }.StartAsync();
        await using var bot = await StartBotAsync(issuer);

        (await bot.PostAsync(Message(), TokenIssuer.Token())).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_required_endorsement_must_be_there_too()
    {
        await using var bot = await StartBotAsync(_issuer, new AuthenticationConfiguration { RequiredEndorsements = ["hospital"] });

        (await bot.PostAsync(Message(), TokenIssuer.Token())).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_scheme_other_than_Bearer_is_refused()
    {
        var body = JObject.FromObject(Message()).ToString();

        (await _bot.PostAsync(body, new AuthenticationHeaderValue("Basic", TokenIssuer.Token()))).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_key_that_nobody_published_is_refused() =>
        await ShouldNotReachTheBotAsync(TokenIssuer.Token(keyId: "key-2", isForged: true));

    [Fact]
    public async Task Somebody_elses_signature_is_refused() => await ShouldNotReachTheBotAsync(TokenIssuer.Token(isForged: true));

    [Fact]
    public async Task A_token_without_a_signature_is_refused() => await ShouldNotReachTheBotAsync(TokenIssuer.Token(algorithm: "none"));

    [Fact]
    public async Task An_algorithm_that_is_not_allowed_is_refused() =>
        await ShouldNotReachTheBotAsync(TokenIssuer.Token(algorithm: "HS256"));

    [Fact]
    public async Task A_changed_token_is_refused()
    {
        var parts = TokenIssuer.Token(claims => claims["aud"] = "other").Split('.');
        parts[1] = TokenIssuer.Token().Split('.')[1];

        await ShouldNotReachTheBotAsync(string.Join('.', parts));
    }

    [Fact]
    public async Task What_is_not_a_token_is_refused() => await ShouldNotReachTheBotAsync("open-sesame");

    [Fact]
    public async Task Another_bot_is_refused_where_nobody_lets_it_in()
    {
        await ShouldNotReachTheBotAsync(TokenIssuer.Token(claims =>
        {
            claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
            claims["ver"] = "1.0";
            claims["appid"] = "another-bot";
        }));
    }

    [Fact]
    public async Task The_Emulator_with_the_bots_own_identity_reaches_the_bot()
    {
        (await _bot.PostAsync(Message(), EmulatorToken("bot-app-id"))).Status.ShouldBe(200);

        _turns.ShouldBe(1);
    }

    [Fact]
    public async Task The_Emulator_with_another_identity_is_refused() => await ShouldBeUnauthorizedAsync(EmulatorToken("other"));

    [Fact]
    public async Task A_claims_validator_has_the_last_word()
    {
        await using var bot = await StartBotAsync(_issuer, new AuthenticationConfiguration { ClaimsValidator = new RefuseAll() });

        (await bot.PostAsync(Message(), TokenIssuer.Token())).Status.ShouldBe(401);
    }

    private static string EmulatorToken(string appId) => TokenIssuer.Token(claims =>
    {
        claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
        claims["aud"] = appId;
        claims["ver"] = "1.0";
        claims["appid"] = appId;
    });

    private static long MinutesFromNow(int minutes) => TimeProvider.System.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    private static Activity Message() => Some.Of(ActivityTypes.Message, activity => activity.ChannelId = "msteams");

    private async Task ShouldBeUnauthorizedAsync(string? token, Action<Activity>? change = null)
    {
        var message = Message();
        change?.Invoke(message);

        (await _bot.PostAsync(message, token)).Status.ShouldBe(401);

        _turns.ShouldBe(0);
    }

    // The official adapter lets faults of the token library through instead of answering 401; what counts is that the bot is not reached.
    private async Task ShouldNotReachTheBotAsync(string token)
    {
        (await _bot.PostAsync(Message(), token)).Status.ShouldBeGreaterThanOrEqualTo(400);

        _turns.ShouldBe(0);
    }

    private async Task<BotServer> StartBotAsync(TokenIssuer issuer, AuthenticationConfiguration? asked = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(issuer.Settings!)
        {
            ["MicrosoftAppId"] = "bot-app-id",
            ["MicrosoftAppPassword"] = "secret",
            ["ToChannelFromBotLoginUrl"] = "https://login.example/tenant",
        }).Build();
        var authentication = new ConfigurationBotFrameworkAuthentication(configuration, authConfiguration: asked);
        return await BotServer.StartAsync(new CloudAdapter(authentication), (_, _) =>
        {
            _turns++;
            return Task.CompletedTask;
        });
    }

    private sealed class RefuseAll : ClaimsValidator
    {
        public override Task ValidateClaimsAsync(IList<System.Security.Claims.Claim> claims) => throw new UnauthorizedAccessException();
    }
}
