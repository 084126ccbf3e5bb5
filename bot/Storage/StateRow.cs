namespace Backpain.Bot.Storage;

/// <summary>One item of the bot's state.</summary>
internal sealed class StateRow
{
    public required string Key { get; set; }

    /// <summary>Counts writes; the item's ETag.</summary>
    public required long Version { get; set; }

    /// <summary>JSON with type names, encrypted.</summary>
    public required byte[] Content { get; set; }

    /// <summary>Unix time in milliseconds.</summary>
    public required long WrittenAt { get; set; }
}
