using Backpain.Consultations;
using Backpain.Consultations.Delivering;

namespace Backpain.Tests.Support;

/// <summary>Takes a delivery and never comes back, unless it is cancelled.</summary>
public sealed class HangingRecipient : IRequestRecipient
{
    private readonly TaskCompletionSource taken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Name => "hanging";

    /// <summary>Done once the first delivery has been taken.</summary>
    public Task Taken => taken.Task;

    public bool Takes(NewRequest request) => true;

    public Task DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        taken.TrySetResult();
        return Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
