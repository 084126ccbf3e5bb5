using System.Net;
using Backpain.Bot.Tests.DirectLine;
using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>Who gets in at a bot of each of Microsoft's clouds, by the keys that the cloud itself publishes.</summary>
public sealed class CloudTests : IAsyncLifetime
{
    private readonly TemporaryDirectory data = new();
    private readonly string appId = $"{Guid.NewGuid()}";
    private RunningBot? bot;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await bot!.DisposeAsync();
        data.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Channels_and_the_Emulator_of_the_bot_s_own_cloud_are_answered_and_those_of_the_other_cloud_are_not(bool isGovernment)
    {
        var (own, other, serviceUrl) = isGovernment
            ? (MicrosoftCloud.Government, MicrosoftCloud.Public, "https://smba.infra.gov.teams.microsoft.us/")
            : (MicrosoftCloud.Public, MicrosoftCloud.Government, "https://smba.trafficmanager.net/uk/");
        Start(isGovernment);

        (await StatusOfAsync(own.ChannelToken(appId, serviceUrl), serviceUrl)).ShouldBe(HttpStatusCode.OK);
        (await StatusOfAsync(own.EmulatorToken(appId), serviceUrl)).ShouldBe(HttpStatusCode.OK);
        (await StatusOfAsync(other.ChannelToken(appId, serviceUrl), serviceUrl)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusOfAsync(other.EmulatorToken(appId), serviceUrl)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(true, "https://smba.trafficmanager.net/uk/")]
    [InlineData(false, "https://smba.infra.gov.teams.microsoft.us/")]
    public async Task A_service_of_the_other_cloud_is_no_channel(bool isGovernment, string serviceUrl)
    {
        Start(isGovernment);
        var own = isGovernment ? MicrosoftCloud.Government : MicrosoftCloud.Public;

        (await StatusOfAsync(own.ChannelToken(appId, serviceUrl), serviceUrl)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    private void Start(bool isGovernment) => bot = RunningBot.Start(data, new EchoBot(), settings: new Dictionary<string, string>
    {
        ["ChannelService"] = isGovernment ? "https://botframework.azure.us" : "",
        ["MicrosoftAppId"] = appId,
        ["MicrosoftAppPassword"] = "secret",
    });

    private async Task<HttpStatusCode> StatusOfAsync(string token, string serviceUrl)
    {
        using var channel = new Channel(bot!, serviceUrl: serviceUrl, channelId: "msteams") { Token = token };
        return (await channel.PostAsync(channel.Message("hello"))).Status;
    }
}
