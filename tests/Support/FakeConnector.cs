using System.Text.Json.Nodes;

namespace Backpain.Tests.Support;

/// <summary>A channel's service on this machine: takes the bot's replies over the Connector REST API, or refuses them as it is told.</summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private readonly LoopbackHttp http;

    private FakeConnector(LoopbackHttp http) => this.http = http;

    public string Url => http.Url + "/";

    public IReadOnlyList<ReceivedPost> Calls => http.Received;

    /// <summary>The messages that came, in order, one that came twice twice.</summary>
    public IReadOnlyList<JsonNode> Messages => [.. Calls.Where(call => call.Body.Length > 0).Select(call => JsonNode.Parse(call.Body)!).Where(activity => (string?)activity["type"] == "message")];

    public IReadOnlyList<string> Texts => [.. Messages.Select(message => (string?)message["text"] ?? "")];

    public static async Task<FakeConnector> StartAsync() => new(await LoopbackHttp.StartAsync(number => $$"""{"id":"{{IdOf(number)}}"}"""));

    /// <summary>The id that what came gets, by its number from 1.</summary>
    public static string IdOf(int number) => $"shown-{number}";

    public FakeConnector ThenSay(int status, string? retryAfter = null)
    {
        http.ThenSay(status, retryAfter);
        return this;
    }

    public FakeConnector ThenDrop()
    {
        http.ThenDrop();
        return this;
    }

    /// <summary>Is busy for whoever comes after what it was told to do, until it is free.</summary>
    public void StaysBusy() => http.Otherwise(503, retryAfter: "0");

    public void IsFree() => http.Otherwise(200);

    public Task ArrivedAsync() => http.ArrivedAsync();

    public ValueTask DisposeAsync() => http.DisposeAsync();
}
