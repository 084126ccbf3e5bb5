using Backpain.Consultations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Delivering;

/// <summary>
/// The deliveries still to be made. Taking one up and giving it back are single statements that name the attempt, so that of
/// several instances one gets it.
/// </summary>
internal sealed class Outbox(ReadyDatabase database, TimeProvider clock, ConsultationsOptions options)
{
    private const int Batch = 50;

    public DeliveryOptions Options => options.Delivery;

    public TimeProvider Clock => clock;

    public async Task<IReadOnlyList<OutboxRow>> DueAsync(string recipient, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var open = await database.OpenAsync(cancellationToken);
        return await open.Outbox.AsNoTracking()
            .Where(row => row.Recipient == recipient && row.DueAt <= now)
            .OrderBy(row => row.DueAt)
            .Take(Batch)
            .ToListAsync(cancellationToken);
    }

    /// <summary>When the next delivery to this recipient is due; null when there is none to come.</summary>
    public async Task<DateTimeOffset?> NextDueAsync(string recipient, CancellationToken cancellationToken)
    {
        await using var open = await database.OpenAsync(cancellationToken);
        return await open.Outbox.Where(row => row.Recipient == recipient && row.DueAt != null).OrderBy(row => row.DueAt)
            .Select(row => row.DueAt).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>How many deliveries to this recipient are still to be made.</summary>
    public async Task<int> WaitingAsync(string recipient, CancellationToken cancellationToken)
    {
        await using var open = await database.OpenAsync(cancellationToken);
        return await open.Outbox.CountAsync(row => row.Recipient == recipient && row.DueAt != null, cancellationToken);
    }

    /// <summary>Takes a delivery up for one attempt.</summary>
    /// <returns>False when another instance was faster.</returns>
    public async Task<bool> TakeAsync(OutboxRow due, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var open = await database.OpenAsync(cancellationToken);
        return await ThisAttempt(open, due, due.Attempts).Where(row => row.DueAt <= now).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.Status, DeliveryStatus.Delivering)
                .SetProperty(row => row.Attempts, due.Attempts + 1)
                .SetProperty(row => row.DueAt, now + Options.Lease),
            cancellationToken) == 1;
    }

    /// <returns>False when there is no such attempt: another has taken over, or its request was erased.</returns>
    public async Task<bool> MarkDeliveredAsync(OutboxRow taken)
    {
        await using var open = await database.OpenAsync(CancellationToken.None);
        return await ThisAttempt(open, taken, taken.Attempts + 1).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.Status, DeliveryStatus.Delivered)
                .SetProperty(row => row.DeliveredAt, clock.GetUtcNow())
                .SetProperty(row => row.DueAt, (DateTimeOffset?)null)
                .SetProperty(row => row.LastError, (string?)null)) == 1;
    }

    /// <returns>When it is tried again; null when it is given up.</returns>
    public async Task<TimeSpan?> MarkUndeliveredAsync(OutboxRow taken, DeliveryFailure failure)
    {
        var retryIn = RetrySchedule.DelayAfter(taken.Attempts + 1, failure, Options, Random.Shared.NextDouble());
        await using var open = await database.OpenAsync(CancellationToken.None);
        await ThisAttempt(open, taken, taken.Attempts + 1).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.Status, DeliveryStatus.Undelivered)
                .SetProperty(row => row.DueAt, clock.GetUtcNow() + retryIn)
                .SetProperty(row => row.LastError, failure.Error));
        return retryIn;
    }

    /// <summary>Puts back what was taken up and not finished, because the program is stopping.</summary>
    public async Task PutBackAsync(OutboxRow taken)
    {
        await using var open = await database.OpenAsync(CancellationToken.None);
        await ThisAttempt(open, taken, taken.Attempts + 1).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.Status, taken.Status)
                .SetProperty(row => row.DueAt, clock.GetUtcNow()));
    }

    private static IQueryable<OutboxRow> ThisAttempt(ConsultationsDatabase open, OutboxRow entry, int attempts) =>
        open.Outbox.Where(row => row.RequestId == entry.RequestId
            && row.Recipient == entry.Recipient
            && row.Edition == entry.Edition
            && row.Attempts == attempts);
}
