using System.Security.Cryptography;
using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace Backpain.StandIns.Builder.Tests.KnownDifferences;

/// <summary>An issuer that changes its keys while a bot runs. The official package asks it every 12 hours only.</summary>
public sealed class NewKeyTests : IAsyncLifetime
{
    private static readonly RSA NewKey = RSA.Create(2048);

    private readonly TokenIssuer _issuer = new();
    private BotServer _bot = null!;

    private static string NewToken => TokenIssuer.Signed(new JObject { ["alg"] = "RS256", ["kid"] = "key-2" }, TokenIssuer.Claims(), TokenIssuer.By(NewKey));

    public async Task InitializeAsync()
    {
        await _issuer.StartAsync();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(_issuer.Settings!)
        {
            ["MicrosoftAppId"] = "bot-app-id",
            ["MicrosoftAppPassword"] = "secret",
            ["ToChannelFromBotLoginUrl"] = "https://login.example/tenant",
        }).Build();
        _bot = await BotServer.StartAsync(new CloudAdapter(new ConfigurationBotFrameworkAuthentication(configuration)), (_, _) => Task.CompletedTask);
        (await StatusOfAsync(TokenIssuer.Token())).ShouldBe(200);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_token_of_a_new_key_is_taken_and_one_of_a_withdrawn_key_no_longer()
    {
        PublishNewKey();
        _issuer.HasWithdrawnFirstKey = true;

        (await Task.WhenAll(StatusOfAsync(NewToken), StatusOfAsync(NewToken))).ShouldBe([200, 200]);
        (await StatusOfAsync(TokenIssuer.Token())).ShouldBe(401);
    }

    [Fact]
    public async Task Tokens_of_keys_that_nobody_published_make_the_keys_be_fetched_once_more_and_not_each_time()
    {
        for (var tried = 0; tried < 3; tried++)
        {
            (await StatusOfAsync(NewToken)).ShouldBe(401);
        }

        _issuer.Fetched.ShouldBe(2);
    }

    [Fact]
    public async Task An_issuer_that_cannot_be_reached_takes_nothing_from_the_keys_that_are_known()
    {
        await _issuer.DisposeAsync();

        (await StatusOfAsync(NewToken)).ShouldBe(401);
        (await StatusOfAsync(TokenIssuer.Token())).ShouldBe(200);
    }

    private void PublishNewKey() => _issuer.MoreKeys = new Dictionary<string, (RSA, string[])> { ["key-2"] = (NewKey, ["msteams"]) };

    private async Task<int> StatusOfAsync(string token) => (await _bot.PostAsync(Some.Of(ActivityTypes.Message, activity => activity.ChannelId = "msteams"), token)).Status;
}
