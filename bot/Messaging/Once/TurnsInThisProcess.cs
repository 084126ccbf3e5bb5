namespace Backpain.Bot.Messaging.Once;

/// <summary>One turn at a time in each conversation, in this process.</summary>
internal sealed class TurnsInThisProcess : ITakeTurns
{
    private readonly Dictionary<string, Queued> waiting = new(StringComparer.Ordinal);

    public async Task<IAsyncDisposable> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        var queued = Join(conversation);
        try
        {
            await queued.Gate.WaitAsync(cancellationToken);
        }
        catch
        {
            Leave(conversation, queued);
            throw;
        }

        return new Turn(this, conversation, queued);
    }

    private Queued Join(string conversation)
    {
        lock (waiting)
        {
            if (!waiting.TryGetValue(conversation, out var queued))
            {
                waiting.Add(conversation, queued = new Queued());
            }

            queued.Turns++;
            return queued;
        }
    }

    private void Leave(string conversation, Queued queued)
    {
        lock (waiting)
        {
            if (--queued.Turns == 0)
            {
                waiting.Remove(conversation);
            }
        }
    }

    private sealed class Queued
    {
        internal SemaphoreSlim Gate { get; } = new(1, 1);

        internal int Turns { get; set; }
    }

    private sealed class Turn(TurnsInThisProcess turns, string conversation, Queued queued) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            queued.Gate.Release();
            turns.Leave(conversation, queued);
            return ValueTask.CompletedTask;
        }
    }
}
