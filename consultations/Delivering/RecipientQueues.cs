using Microsoft.Extensions.Logging;

namespace Backpain.Consultations.Delivering;

/// <summary>One queue for each recipient.</summary>
internal sealed class RecipientQueues(
    IEnumerable<IRequestRecipient> recipients, Outbox outbox, IRequestStore store, TimeProvider clock, ILogger<RecipientQueue> logger)
{
    public IReadOnlyList<RecipientQueue> All { get; } =
        [.. recipients.Select(recipient => new RecipientQueue(recipient, outbox, store, clock, logger))];
}
