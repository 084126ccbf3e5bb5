using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace Backpain.StandIns.Builder.Tests.Support;

/// <summary>The service that bots send to; remembers what came.</summary>
internal sealed class ChannelService : IAsyncDisposable
{
    private LoopbackServer? _server;

    public List<Request> Requests { get; } = [];

    public int Status { get; set; } = 200;

    public string Answer { get; set; } = """{"id":"sent-1"}""";

    public string Url => _server!.Url + "/";

    public async Task<ChannelService> StartAsync()
    {
        _server = await LoopbackServer.StartAsync(TakeAsync);
        return this;
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var json = body.Length == 0 ? new JObject() : JObject.Parse(body);
        var line = $"{context.Request.Method} {context.Request.Path}";
        Requests.Add(new Request(line, context.Request.Headers.Authorization.ToString(), json));
        context.Response.StatusCode = Status;
        await context.Response.WriteAsync(Answer);
    }

    public sealed record Request(string Line, string Authorization, JObject Body);
}
