using Microsoft.Extensions.Logging;

namespace Backpain.Consultations.Delivering;

/// <summary>One queue for each recipient.</summary>
internal sealed class RecipientQueues(
    IEnumerable<IRequestRecipient> recipients, DeliveryAccess access, DeliveryMeasures measures, ILogger<RecipientQueue> logger)
{
    public IReadOnlyList<RecipientQueue> All { get; } =
        [.. recipients.Select(recipient => new RecipientQueue(new AttemptDelivery(recipient, access), access.Outbox, measures, access.Outbox.Clock, logger))];
}
