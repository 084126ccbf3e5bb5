using Backpain.Bot.DirectLine.Streams;

namespace Backpain.Bot.DirectLine.Turns;

/// <summary>For one instance of the program: a turn waits for its conversation's others.</summary>
internal sealed class HoldTurnsHere : IHoldTurns
{
    public async Task<IAsyncDisposable> HoldAsync(OpenConversation conversation)
    {
        await conversation.Turn.WaitAsync();
        return new Hold(conversation);
    }

    private sealed class Hold(OpenConversation conversation) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            conversation.Turn.Release();
            return ValueTask.CompletedTask;
        }
    }
}
