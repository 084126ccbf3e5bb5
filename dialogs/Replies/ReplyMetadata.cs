using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Backpain.Dialogs.Replies;

/// <summary>What a message of the bot is, for programs: the entity <c>backpain/reply</c> that every message carries.</summary>
/// <param name="Kind">One of <see cref="ReplyKinds"/>.</param>
/// <param name="Topics">Topic ids: answered, in that order, or offered as a choice.</param>
/// <param name="Asking">The slot that the bot now waits for, one of <see cref="Forms.Slots"/>, or null.</param>
/// <param name="Level">For <see cref="ReplyKinds.Urgent"/>: <c>999</c>, <c>111</c> or <c>samaritans</c>.</param>
/// <param name="Intent">The intent of the content that the message replies to, or null.</param>
public sealed record ReplyMetadata(string Kind, IReadOnlyList<string> Topics, string? Asking = null, string? Level = null, string? Intent = null)
{
    /// <summary>The <c>type</c> of the entity.</summary>
    public const string EntityType = "backpain/reply";

    public ReplyMetadata(string kind)
        : this(kind, [])
    {
    }

    /// <returns>The metadata of all messages that carry it, in their order.</returns>
    public static IEnumerable<ReplyMetadata> In(IEnumerable<IActivity> activities) => activities.Select(Of).OfType<ReplyMetadata>();

    /// <returns>The metadata of a message, or null when it carries none.</returns>
    public static ReplyMetadata? Of(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var properties = activity.Entities?.FirstOrDefault(entity => entity.Type == EntityType)?.Properties;
        return properties is null
            ? null
            : new ReplyMetadata(
                properties.Value<string>("kind") ?? "",
                properties["topics"]?.ToObject<List<string>>() ?? [],
                properties.Value<string>("asking"),
                properties.Value<string>("level"),
                properties.Value<string>("intent"));
    }

    internal Entity ToEntity() => new()
    {
        Type = EntityType,
        Properties = new JObject
        {
            ["kind"] = Kind,
            ["topics"] = new JArray(Topics),
            ["asking"] = Asking,
            ["level"] = Level,
            ["intent"] = Intent,
        },
    };
}

/// <summary>The kinds of reply.</summary>
public static class ReplyKinds
{
    public const string Welcome = "welcome";
    public const string Answer = "answer";
    public const string Clarify = "clarify";
    public const string Decline = "decline";
    public const string Urgent = "urgent";
    public const string Chat = "chat";
    public const string Consult = "consult";
    public const string Report = "report";
    public const string Stored = "stored";
    public const string Cancelled = "cancelled";
}
