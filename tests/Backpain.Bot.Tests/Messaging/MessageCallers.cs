using System.Net;
using System.Security.Cryptography;
using System.Text;
using Backpain.Bot.Tests.DirectLine;
using Backpain.StandIns.Builder.Tests.Support;
using Backpain.Tests.Support;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>The program with an identity, an identity provider on this machine that its settings name, and callers of <c>/api/messages</c>.</summary>
public sealed class MessageCallers : IAsyncLifetime
{
    internal static readonly string[] EmulatorIssuers =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
    ];

    private readonly TemporaryDirectory data = new();
    private readonly TokenIssuer issuer = new()
    {
        MoreKeys = new Dictionary<string, (RSA, string[])>
        {
            ["key-2"] = (NextKey, ["msteams"]),
            ["key-of-slack"] = (SlackKey, ["slack"]),
            ["key-of-nobody"] = (NobodysKey, []),
        },
    };

    private RunningBot? bot;
    private HttpClient? http;

    /// <summary>Published beside the first key, as issuers do before they change over.</summary>
    internal static RSA NextKey { get; } = RSA.Create(2048);

    internal static RSA SlackKey { get; } = RSA.Create(2048);

    internal static RSA NobodysKey { get; } = RSA.Create(2048);

    public async Task InitializeAsync()
    {
        await issuer.StartAsync();
        bot = RunningBot.Start(data, new EchoBot(), settings: new Dictionary<string, string>(issuer.Settings)
        {
            ["MicrosoftAppId"] = "bot-app-id",
            ["MicrosoftAppPassword"] = "secret",
            ["ToChannelFromBotLoginUrl"] = "https://login.example/tenant",
            ["Backpain:Channels:TrustedServiceHosts:0"] = "channel.example",
        });
        http = new HttpClient { BaseAddress = bot.ClientOptions.BaseAddress };
    }

    public async Task DisposeAsync()
    {
        http?.Dispose();
        await bot!.DisposeAsync();
        await issuer.DisposeAsync();
        data.Dispose();
    }

    /// <summary>Posts a message whose replies travel in the answer, so that whoever reaches the bot reads its words.</summary>
    internal async Task<(HttpStatusCode Status, string Body)> PostAsync(string? authorization, string serviceUrl = "https://channel.example/", string channel = "msteams")
    {
        var body = $$"""{"type":"message","channelId":"{{channel}}","serviceUrl":"{{serviceUrl}}","conversation":{"id":"c1"},"from":{"id":"u1"},"recipient":{"id":"b1"},"deliveryMode":"expectReplies","text":"hello"}""";
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await http!.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
