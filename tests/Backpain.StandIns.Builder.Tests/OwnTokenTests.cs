using System.Net;
using System.Security.Claims;
using System.Web;
using Backpain.StandIns.Builder.Tests.Support;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Backpain.StandIns.Builder.Tests;

/// <summary>The tokens with which the bot shows the channel service who it is.</summary>
public sealed class OwnTokenTests : IAsyncLifetime
{
    private readonly ChannelService _channel = new();
    private readonly LoginService _login = new();

    public async Task InitializeAsync() => await _channel.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task A_request_carries_a_token_for_the_channel_service()
    {
        using var client = await ClientAsync("bot-app-id");

        await client.Conversations.SendToConversationAsync(Some.Message());

        _channel.Requests.ShouldHaveSingleItem().Authorization.ShouldBe("Bearer token-1");
        _login.Scopes.ShouldHaveSingleItem().ShouldBe("https://api.botframework.com/.default");
    }

    [Fact]
    public async Task In_the_government_s_cloud_it_comes_from_there_and_is_for_there()
    {
        using var client = await ClientAsync("bot-app-id", GovernmentAuthenticationConstants.ChannelService);

        await client.Conversations.SendToConversationAsync(Some.Message());

        _login.Scopes.ShouldHaveSingleItem().ShouldBe("https://api.botframework.us/.default");
        _login.Hosts.ShouldContain("login.microsoftonline.us");
    }

    [Fact]
    public async Task A_token_is_used_as_long_as_it_is_valid()
    {
        using var client = await ClientAsync("bot-app-id");

        await client.Conversations.SendToConversationAsync(Some.Message());
        await client.Conversations.SendToConversationAsync(Some.Message());

        _login.Scopes.Count.ShouldBe(1);
        _channel.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task No_token_is_asked_for_another_identity()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => ClientAsync("somebody-else"));
    }

    private async Task<IConnectorClient> ClientAsync(string appId, string? channelService = null)
    {
        // Tokens are shared by app id in the official package: a tenant of its own keeps the tests apart.
        var tenant = $"{Guid.NewGuid()}";
        var credentials = new PasswordServiceClientCredentialFactory("bot-app-id", "secret", tenant, new HttpClient(_login), null);
        var authentication = BotFrameworkAuthenticationFactory.Create(
            channelService, true, null, null, null, null, null, null, null, credentials, new AuthenticationConfiguration(), null, null);
        var identity = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, appId)]);
        return await authentication.CreateConnectorFactory(identity).CreateAsync(_channel.Url, null, default);
    }

    private sealed class LoginService : HttpMessageHandler
    {
        public List<string> Scopes { get; } = [];

        public HashSet<string> Hosts { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Hosts.Add(request.RequestUri!.Host);
            if (request.Method == HttpMethod.Get)
            {
                return Json($$"""{"tenant_discovery_endpoint":"https://{{request.RequestUri!.Host}}/x","metadata":[]}""");
            }

            var form = await request.Content!.ReadAsStringAsync(cancellationToken);
            Scopes.Add(HttpUtility.ParseQueryString(form)["scope"]!);
            return Json($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{Scopes.Count}}"}""");
        }

        private static HttpResponseMessage Json(string json) => new(HttpStatusCode.OK)
        {
            Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json"),
        };
    }
}
