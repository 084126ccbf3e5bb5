using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Backpain.Crash.Tests;

/// <summary>As a channel of Azure Bot Service does, with the replies in the answer.</summary>
internal sealed class TalkOverMessages(HttpClient http) : ITalk
{
    private readonly string conversation = Guid.NewGuid().ToString("N");

    public async Task<BotSaid> SayAsync(string text, string name)
    {
        using var response = await http.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            id = name,
            timestamp = DateTimeOffset.UnixEpoch,
            channelId = "webchat",
            serviceUrl = "http://localhost:9",
            conversation = new { id = conversation },
            from = new { id = "patient-" + conversation },
            recipient = new { id = "bot" },
            deliveryMode = "expectReplies",
            text,
        });
        response.EnsureSuccessStatusCode();
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return BotSaid.Last(answer["activities"]!.AsArray())!;
    }
}
