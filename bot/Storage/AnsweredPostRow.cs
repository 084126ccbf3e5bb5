namespace Backpain.Bot.Storage;

/// <summary>A message that a page has posted and that was answered, by the name that the page gave it.</summary>
internal sealed class AnsweredPostRow
{
    public required string ConversationId { get; set; }

    /// <summary>A hash: pages may call their messages what they like.</summary>
    public required string ClientId { get; set; }

    public required string ActivityId { get; set; }

    /// <summary>Unix time in milliseconds.</summary>
    public required long WrittenAt { get; set; }
}
