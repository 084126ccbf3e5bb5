namespace Backpain.Dialogs.Memory;

/// <summary>What a channel with short messages or without buttons has not shown yet, or shown as a number.</summary>
public sealed class ShownInParts
{
    /// <summary>The words behind the numbers of the last messages, in order.</summary>
    public List<string> Choices { get; set; } = [];

    /// <summary>What is left of an answer that was cut; empty when it was told whole.</summary>
    public string Rest { get; set; } = "";
}
