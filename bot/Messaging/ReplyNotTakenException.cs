namespace Backpain.Bot.Messaging;

/// <summary>Nothing of a turn reached a channel that is busy: it may bring the message again.</summary>
internal sealed class ReplyNotTakenException() : Exception("The channel took no reply.");
