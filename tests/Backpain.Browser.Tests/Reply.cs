using System.Text.Json;

namespace Backpain.Browser.Tests;

/// <summary>A message of the conversation, with what the entity <c>backpain/reply</c> says of it; the patient's own have no kind.</summary>
internal sealed record Reply(string Kind, IReadOnlyList<string> Topics, string? Asking, string? Level, string Text, IReadOnlyList<string> Suggestions)
{
    internal static Reply? Of(JsonElement activity)
    {
        if (activity.GetProperty("type").GetString() != "message")
        {
            return null;
        }

        var said = Items(activity, "entities").FirstOrDefault(entity => Value(entity, "type") == "backpain/reply");
        var suggested = activity.TryGetProperty("suggestedActions", out var actions) ? Items(actions, "actions") : [];
        return said.ValueKind == JsonValueKind.Undefined
            ? new Reply("", [], null, null, Value(activity, "text") ?? "", [])
            : new Reply(
                Value(said, "kind")!,
                [.. Items(said, "topics").Select(topic => topic.GetString()!)],
                Value(said, "asking"),
                Value(said, "level"),
                Value(activity, "text")!,
                [.. suggested.Select(action => Value(action, "title")!)]);
    }

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static string? Value(JsonElement parent, string name) => parent.TryGetProperty(name, out var found) ? found.GetString() : null;
}
