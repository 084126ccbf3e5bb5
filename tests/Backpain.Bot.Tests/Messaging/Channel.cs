using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Backpain.Dialogs.Replies;

namespace Backpain.Bot.Tests.Messaging;

/// <summary>A channel that posts to <c>/api/messages</c>.</summary>
internal sealed class Channel(RunningBot bot, string conversation = "c1", string serviceUrl = "http://localhost:9", bool expectReplies = true, string channelId = "emulator") : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = bot.ClientOptions.BaseAddress };
    private int posted;

    /// <summary>Sent as the Authorization header; null for none.</summary>
    internal string? Token { init => http.DefaultRequestHeaders.Authorization = value is null ? null : new("Bearer", value); }

    public void Dispose() => http.Dispose();

    /// <summary>A message with an id of its own.</summary>
    internal JsonObject Message(string text) => new()
    {
        ["type"] = "message",
        ["id"] = $"m{++posted}",
        ["timestamp"] = "2026-09-14T10:00:00Z",
        ["channelId"] = channelId,
        ["serviceUrl"] = serviceUrl,
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["from"] = new JsonObject { ["id"] = "u1" },
        ["recipient"] = new JsonObject { ["id"] = "b1" },
        ["deliveryMode"] = expectReplies ? "expectReplies" : "normal",
        ["text"] = text,
    };

    internal async Task<(HttpStatusCode Status, string Body)> PostAsync(JsonObject activity)
    {
        using var response = await http.PostAsync("/api/messages", new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"));
        return (response.StatusCode, WithoutTraces(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>Traces are for developers; a channel does not show them.</summary>
    private static string WithoutTraces(string body)
    {
        if (!body.Contains("\"activities\"", StringComparison.Ordinal))
        {
            return body;
        }

        var answer = JsonNode.Parse(body)!;
        answer["activities"] = new JsonArray([.. answer["activities"]!.AsArray().Where(activity => (string?)activity!["type"] != "trace").Select(activity => activity!.DeepClone())]);
        return answer.ToJsonString();
    }

    /// <returns>The body of the last answer.</returns>
    internal async Task<string> SayAllAsync(params string[] texts)
    {
        var last = "";
        foreach (var text in texts)
        {
            var (status, body) = await PostAsync(Message(text));
            status.ShouldBe(HttpStatusCode.OK, body);
            last = body;
        }

        return last;
    }

    /// <returns>What the last reply in an answer is.</returns>
    internal static string? KindOf(string body) => (string?)JsonNode.Parse(body)!["activities"]!.AsArray()
        .SelectMany(reply => reply!["entities"]?.AsArray() ?? []).Last(entity => (string?)entity!["type"] == ReplyMetadata.EntityType)!["kind"];
}
