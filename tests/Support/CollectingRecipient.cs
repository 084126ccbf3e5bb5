using System.Collections.Concurrent;
using System.Threading.Channels;
using Backpain.Consultations.Delivering;
using Backpain.Consultations;

namespace Backpain.Tests.Support;

/// <summary>Keeps what it is given, or fails as often as it is told to.</summary>
public sealed class CollectingRecipient(string name = "collecting") : IRequestRecipient
{
    private readonly ConcurrentQueue<Delivery> deliveries = new();
    private readonly Channel<bool> arrived = Channel.CreateUnbounded<bool>();
    private Exception? fault;
    private int failuresLeft;

    public string Name => name;

    public IReadOnlyCollection<Delivery> Deliveries => deliveries;

    /// <summary>Is run once, when the next delivery has been taken.</summary>
    public Func<Task>? WhenDelivered { get; set; }

    public CollectingRecipient FailingFirst(int times, Exception with)
    {
        (failuresLeft, fault) = (times, with);
        return this;
    }

    public bool Takes(NewRequest request) => true;

    public async Task DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (fault is not null && failuresLeft-- > 0)
        {
            throw fault;
        }

        deliveries.Enqueue(delivery);
        arrived.Writer.TryWrite(true);
        var then = WhenDelivered;
        WhenDelivered = null;
        await (then?.Invoke() ?? Task.CompletedTask);
    }

    /// <summary>Done once one more delivery has arrived.</summary>
    public Task ArrivedAsync() => arrived.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1));
}
