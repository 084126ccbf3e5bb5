namespace Backpain.Bot.Messaging.Once;

/// <summary>One turn at a time of each conversation and of each person, in this process.</summary>
internal sealed class TurnsInThisProcess : ITakeTurns
{
    private readonly Dictionary<string, Queued> waiting = new(StringComparer.Ordinal);

    public async Task<IAsyncDisposable> EnterAsync(string conversation, string person, CancellationToken cancellationToken)
    {
        // Always in this order, so that no two turns wait for each other.
        var first = await WaitAsync(conversation, cancellationToken);
        try
        {
            return new Turn(this, first, await WaitAsync(person, cancellationToken));
        }
        catch
        {
            Leave(first);
            throw;
        }
    }

    private async Task<Queued> WaitAsync(string name, CancellationToken cancellationToken)
    {
        var queued = Join(name);
        try
        {
            await queued.Gate.WaitAsync(cancellationToken);
            return queued;
        }
        catch
        {
            Forget(queued);
            throw;
        }
    }

    private Queued Join(string name)
    {
        lock (waiting)
        {
            if (!waiting.TryGetValue(name, out var queued))
            {
                waiting.Add(name, queued = new Queued(name));
            }

            queued.Turns++;
            return queued;
        }
    }

    private void Leave(Queued queued)
    {
        queued.Gate.Release();
        Forget(queued);
    }

    private void Forget(Queued queued)
    {
        lock (waiting)
        {
            if (--queued.Turns == 0)
            {
                waiting.Remove(queued.Name);
            }
        }
    }

    private sealed class Queued(string name)
    {
        internal string Name => name;

        internal SemaphoreSlim Gate { get; } = new(1, 1);

        internal int Turns { get; set; }
    }

    private sealed class Turn(TurnsInThisProcess turns, Queued conversation, Queued person) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            turns.Leave(person);
            turns.Leave(conversation);
            return ValueTask.CompletedTask;
        }
    }
}
