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
    private static readonly string[] Request =
        ["I'd like to book a consultation", "Oluchi Marker", "oluchi.marker@example.org", "0161 496 0123", "mornings", "phone", "I agree", "a stiff back for years", "yes, send it"];

    private readonly TemporaryDirectory data = new();
    private readonly TokenIssuer issuer = new();

    /// <summary>Of a test's own: the official package keeps tokens by it, for all of a process.</summary>
    private readonly string appId = $"{Guid.NewGuid()}";

    private readonly List<string> askedFor = [];
    private LoopbackServer login = null!;
    private FakeConnector connector = null!;

    public async Task InitializeAsync()
    {
        await issuer.StartAsync();
        connector = await FakeConnector.StartAsync();
        login = await LoopbackServer.StartAsync(GiveTokenAsync, https: true);
    }

    public async Task DisposeAsync()
    {
        await login.DisposeAsync();
        await connector.DisposeAsync();
        await issuer.DisposeAsync();
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

        askedFor.ShouldHaveSingleItem().ShouldBe("/tenant/oauth2/v2.0/token https://channel.example/.default");
        var said = connector.Calls.Count;
        await using var after = Start("SingleTenant");

        await WriteAsync(after);

        connector.Calls.Count.ShouldBe(said + 1);
        connector.Texts[^1].ShouldContain("The clinic called you about your request");
        connector.Calls.ShouldAllBe(call => call.Headers["Authorization"].StartsWith("Bearer token-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_managed_identity_gets_its_token_from_the_machine_and_once()
    {
        // As App Service tells a program where to ask.
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", login.Url + "/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "header");
        await using var bot = Start("UserAssignedMSI");
        using var channel = ChannelOf(bot);

        await channel.SayAllAsync("does it hurt?", "thanks");

        askedFor.ShouldHaveSingleItem().ShouldBe($"/msi/token https://channel.example of {appId}");
        connector.Calls.ShouldAllBe(call => call.Headers["Authorization"] == "Bearer token-1");
    }

    private RunningBot Start(string type) => RunningBot.Start(data, bot: null, settings: new Dictionary<string, string>(issuer.Settings)
    {
        ["MicrosoftAppType"] = type,
        ["MicrosoftAppId"] = appId,
        ["MicrosoftAppTenantId"] = "tenant",
        ["MicrosoftAppPassword"] = type == "SingleTenant" ? "secret" : "",
        ["ToChannelFromBotLoginUrl"] = login.Url + "/tenant",
        ["ValidateAuthority"] = "false",
        ["Backpain:Channels:TrustedServiceHosts:0"] = "127.0.0.1",
    });

    private Channel ChannelOf(RunningBot bot) => new(bot, "c1", connector.Url, expectReplies: false, "msteams") 
    {
        Token = TokenIssuer.Token(claims => (claims["serviceurl"], claims["aud"]) = (connector.Url, appId)),
    };

    private static async Task WriteAsync(RunningBot bot)
    {
        var id = (await bot.Services.GetRequiredService<IRequestStore>().ListAsync(default).SingleAsync()).Id;
        using var staff = await StaffVisitor.SignedInAsync(bot);
        await staff.GetAsync($"/staff/requests/{id}");
        (await staff.PostAsync($"/staff/requests/{id}?handler=Write", ("words", "fromClinic.called"))).ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task GiveTokenAsync(HttpContext context)
    {
        var asked = HttpUtility.ParseQueryString(context.Request.Method == "POST" ? await new StreamReader(context.Request.Body).ReadToEndAsync() : context.Request.QueryString.Value ?? "");
        askedFor.Add(context.Request.Path + " " + (asked["scope"] ?? $"{asked["resource"]} of {asked["client_id"]}"));
        var answer = new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3600, ["access_token"] = $"token-{askedFor.Count}", ["resource"] = asked["resource"] };
        answer["expires_on"] = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.ToJsonString());
    }
}
