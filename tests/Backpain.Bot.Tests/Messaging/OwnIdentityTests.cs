using System.Net;
using System.Text.Json.Nodes;
using System.Web;
using Backpain.Bot.Tests.Staff;
using Backpain.Consultations;
using Backpain.StandIns.Builder.Tests.Support;
using Backpain.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>The program with an identity of its own, as its settings describe it: what channels get from it bears the identity's token.</summary>
public sealed class OwnIdentityTests : IAsyncLifetime
{
    private const string Government = "https://botframework.azure.us";

    private static readonly string[] Request =
        ["I'd like to book a consultation", "Oluchi Marker", "oluchi.marker@example.org", "0161 496 0123", "mornings", "phone", "I agree", "a stiff back for years", "yes, send it"];

    private readonly TemporaryDirectory data = new();

    /// <summary>Of a test's own: the official package keeps tokens by it, for all of a process.</summary>
    private readonly string appId = $"{Guid.NewGuid()}";

    private FakeConnector connector = null!;

    public async Task InitializeAsync() => connector = await FakeConnector.StartAsync();

    public async Task DisposeAsync()
    {
        await connector.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task Staff_reach_a_person_s_chat_after_a_restart_and_all_that_is_said_there_bears_the_bot_s_token()
    {
        await using (var before = Start("SingleTenant"))
        {
            using var channel = ChannelOf(before);
            await channel.SayAllAsync(Request);
        }

        var said = connector.Calls.Count;
        await using var after = Start("SingleTenant");

        await WriteAsync(after);

        connector.Calls.Count.ShouldBe(said + 1);
        connector.Texts[^1].ShouldContain("The clinic called you about your request");
        connector.Calls.ShouldAllBe(call => call.Headers["Authorization"] == "Bearer token-of-login.microsoftonline.com");
    }

    [Theory]
    [InlineData("SingleTenant", "", "https://login.microsoftonline.com/tenant/oauth2/v2.0/token https://api.botframework.com/.default")]
    [InlineData("MultiTenant", "", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token https://api.botframework.com/.default")]
    [InlineData("SingleTenant", Government, "https://login.microsoftonline.us/tenant/oauth2/v2.0/token https://api.botframework.us/.default")]
    [InlineData("MultiTenant", Government, "https://login.microsoftonline.us/microsoftservices.onmicrosoft.us/oauth2/v2.0/token https://api.botframework.us/.default")]
    public async Task A_bot_asks_its_own_cloud_for_its_token_and_once(string type, string cloud, string expected)
    {
        await using var bot = Start(type, cloud);
        using var channel = ChannelOf(bot, cloud);

        await channel.SayAllAsync("does it hurt?", "thanks");

        CloudOf(cloud).AskedFor(appId).ShouldBe([expected]);
        connector.Texts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_managed_identity_gets_its_token_from_the_machine_and_once()
    {
        List<string> askedFor = [];
        await using var machine = await LoopbackServer.StartAsync(context => GiveTokenAsync(context, askedFor), https: true);
        // As App Service tells a program where to ask.
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", machine.Url + "/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "header");
        await using var bot = Start("UserAssignedMSI");
        using var channel = ChannelOf(bot);

        await channel.SayAllAsync("does it hurt?", "thanks");

        askedFor.ShouldBe([$"/msi/token https://api.botframework.com of {appId}"]);
        connector.Calls.ShouldAllBe(call => call.Headers["Authorization"] == "Bearer token-1");
    }

    [Fact]
    public async Task While_no_token_can_be_had_a_channel_may_bring_the_message_again_and_then_gets_its_reply()
    {
        await using var bot = Start("SingleTenant");
        using var channel = ChannelOf(bot);
        var message = channel.Message("does it hurt?");

        MicrosoftCloud.Public.DownFor = appId;
        (await channel.PostAsync(message)).Status.ShouldBe(HttpStatusCode.BadGateway);
        MicrosoftCloud.Public.DownFor = null;
        (await channel.PostAsync(message)).Status.ShouldBe(HttpStatusCode.OK);

        connector.Texts.ShouldHaveSingleItem();
    }

    private static MicrosoftCloud CloudOf(string channelService) => channelService == Government ? MicrosoftCloud.Government : MicrosoftCloud.Public;

    private RunningBot Start(string type, string cloud = "") => RunningBot.Start(data, bot: null, settings: new Dictionary<string, string>
    {
        ["ChannelService"] = cloud,
        ["MicrosoftAppType"] = type,
        ["MicrosoftAppId"] = appId,
        ["MicrosoftAppTenantId"] = "tenant",
        ["MicrosoftAppPassword"] = type == "UserAssignedMSI" ? "" : "secret",
        ["Backpain:Channels:TrustedServiceHosts:0"] = "127.0.0.1",
    });

    private Channel ChannelOf(RunningBot bot, string cloud = "") =>
        new(bot, "c1", connector.Url, expectReplies: false, "msteams") { Token = CloudOf(cloud).ChannelToken(appId, connector.Url) };

    private static async Task WriteAsync(RunningBot bot)
    {
        var id = (await bot.Services.GetRequiredService<IRequestStore>().ListAsync(default).SingleAsync()).Id;
        using var staff = await StaffVisitor.SignedInAsync(bot);
        await staff.GetAsync($"/staff/requests/{id}");
        (await staff.PostAsync($"/staff/requests/{id}?handler=Write", ("words", "fromClinic.called"))).ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task GiveTokenAsync(HttpContext context, List<string> askedFor)
    {
        var asked = HttpUtility.ParseQueryString(context.Request.QueryString.Value!);
        askedFor.Add($"{context.Request.Path} {asked["resource"]} of {asked["client_id"]}");
        var answer = new JsonObject { ["token_type"] = "Bearer", ["access_token"] = $"token-{askedFor.Count}", ["resource"] = asked["resource"] };
        answer["expires_on"] = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.ToJsonString());
    }
}
