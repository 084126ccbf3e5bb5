using Backpain.Bot.DirectLine.Streams;

namespace Backpain.Bot.DirectLine.Turns;

/// <summary>Lets one turn of a conversation be played at a time.</summary>
internal interface IHoldTurns
{
    /// <summary>Waits for the turn before. Other turns wait until the hold is disposed of.</summary>
    Task<IAsyncDisposable> HoldAsync(OpenConversation conversation);
}
