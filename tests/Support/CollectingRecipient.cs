using System.Collections.Concurrent;
using Backpain.Consultations;
using Backpain.Consultations.Delivering;

namespace Backpain.Tests.Support;

/// <summary>Keeps what it is given, or fails as often as it is told to.</summary>
public sealed class CollectingRecipient(string name = "collecting") : IRequestRecipient
{
    private readonly ConcurrentQueue<Delivery> deliveries = new();
    private int failuresLeft;

    public string Name => name;

    public IReadOnlyCollection<Delivery> Deliveries => deliveries;

    /// <summary>Attempts, failed ones too.</summary>
    public int Attempts { get; private set; }

    public CollectingRecipient FailingFirst(int times)
    {
        failuresLeft = times;
        return this;
    }

    public bool Takes(RequestKind kind) => true;

    public Task DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        Attempts++;
        if (failuresLeft-- > 0)
        {
            throw new IOException("The recipient is away.");
        }

        deliveries.Enqueue(delivery);
        return Task.CompletedTask;
    }
}
