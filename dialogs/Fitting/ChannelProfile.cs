namespace Backpain.Dialogs.Fitting;

/// <summary>What a channel can show.</summary>
/// <param name="Text">How formatted text is written.</param>
/// <param name="Choices">How what may be answered is offered.</param>
/// <param name="Comfortable">Characters that a person reads at once there; a longer answer goes on when they say so.</param>
/// <param name="Longest">Characters that the channel takes in one message; what may not be cut goes on in a second message.</param>
/// <param name="MostButtons">More choices than that are numbered.</param>
/// <param name="LongestButton">Characters; a longer choice is written out with a number, and the button shows the number.</param>
internal sealed record ChannelProfile(
    TextStyle Text, ChoiceStyle Choices, int Comfortable, int Longest, int MostButtons = 0, int LongestButton = 0)
{
    /// <summary>Shown as it was written: everything that Web Chat shows.</summary>
    internal bool KeepsAll => Text == TextStyle.Markdown && Choices == ChoiceStyle.Suggestions;
}

internal enum TextStyle
{
    Markdown,

    /// <summary>Words and line breaks; addresses written out.</summary>
    Plain,

    /// <summary>Plain, and only characters that a text message carries seven bits each: one other character halves what fits.</summary>
    PlainForSms,

    /// <summary>Read aloud: no address, no list marks, no SSML either.</summary>
    Spoken,
}

internal enum ChoiceStyle
{
    /// <summary>Buttons below the message, which Bot Framework calls suggested actions.</summary>
    Suggestions,

    /// <summary>Buttons of a card at the message.</summary>
    CardButtons,

    /// <summary>A numbered list in the text.</summary>
    Numbers,

    /// <summary>Said in the sentence.</summary>
    Said,
}
