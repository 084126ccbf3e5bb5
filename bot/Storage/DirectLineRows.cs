namespace Backpain.Bot.Storage;

/// <summary>One conversation of the web chat.</summary>
internal sealed class DirectLineConversationRow
{
    public required string Id { get; set; }

    /// <summary>The only person in it, as the token named them.</summary>
    public required string UserId { get; set; }

    /// <summary>Unix time in milliseconds, which every database can compare.</summary>
    public required long StartedAt { get; set; }
}

/// <summary>One activity of a conversation, as it went over the wire.</summary>
internal sealed class DirectLineActivityRow
{
    public required string ConversationId { get; set; }

    /// <summary>The activity's place in the conversation, from 1; what Direct Line calls the watermark.</summary>
    public required long Sequence { get; set; }

    /// <summary>The activity's timestamp, Unix time in milliseconds; it grows with the sequence.</summary>
    public required long WrittenAt { get; set; }

    /// <summary>The activity's JSON, encrypted.</summary>
    public required byte[] Content { get; set; }
}
