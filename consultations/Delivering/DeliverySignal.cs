namespace Backpain.Consultations.Delivering;

/// <summary>Wakes those who deliver as soon as there is something new.</summary>
internal sealed class DeliverySignal
{
    private TaskCompletionSource next = Create();

    /// <summary>Take it before looking for work, await it after: nothing that comes in between is slept through.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Raise() => Interlocked.Exchange(ref next, Create()).TrySetResult();

    private static TaskCompletionSource Create() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
