using Microsoft.Extensions.Logging;

namespace Backpain.Consultations.Delivering;

/// <summary>One queue for each recipient.</summary>
internal sealed class RecipientQueues(
    IEnumerable<IRequestRecipient> recipients, IRequestStore store, Outbox outbox, DeliveryMeasures measures, ILogger<RecipientQueue> logger)
{
    public IReadOnlyList<RecipientQueue> All { get; } =
        [.. recipients.Select(recipient => new RecipientQueue(new AttemptDelivery(recipient, store, outbox.Clock, outbox.Options), outbox, measures, outbox.Clock, logger))];
}
