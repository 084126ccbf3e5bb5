namespace Backpain.Dialogs.Memory;

/// <summary>A card of a form, as it stands in the chat.</summary>
public sealed class CardInChat
{
    public string FormId { get; set; } = "";

    /// <summary>The channel's id of the message that shows it.</summary>
    public string MessageId { get; set; } = "";

    /// <summary>It can still be filled in.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>The person wants to be forgotten, and the card with them.</summary>
    public bool IsForgotten { get; set; }
}
