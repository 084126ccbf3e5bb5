using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Backpain.StandIns.Builder.Tests.Support;

/// <summary>A bot behind a real web server. A fault of the adapter is status 500.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore };

    private readonly HttpClient _client = new();
    private readonly LoopbackServer _server;

    private BotServer(LoopbackServer server) => _server = server;

    public static async Task<BotServer> StartAsync(IBotFrameworkHttpAdapter adapter, BotCallbackHandler bot) =>
        new(await LoopbackServer.StartAsync(context => AnswerAsync(context, adapter, new Bot(bot))));

    public async Task<(int Status, string Body)> PostAsync(Activity activity, string? token = null)
    {
        var authorization = token == null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await PostAsync(JsonConvert.SerializeObject(activity, Json), authorization);
    }

    public async Task<(int Status, string Body)> PostAsync(string body, AuthenticationHeaderValue? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.Url);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Authorization = authorization;
        using var response = await _client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task<int> GetAsync()
    {
        using var response = await _client.GetAsync(_server.Url);
        return (int)response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    private static async Task AnswerAsync(HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
        await adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);

    private sealed class Bot(BotCallbackHandler callback) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            callback(turnContext, cancellationToken);
    }
}
