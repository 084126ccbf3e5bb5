using Backpain.Consultations.Storing;
using Microsoft.Extensions.Logging;

namespace Backpain.Consultations.Delivering;

/// <summary>Delivers to one recipient, one request after the other, so that a recipient that hangs holds up nobody else.</summary>
internal sealed partial class RecipientQueue(
    IRequestRecipient recipient, Outbox outbox, IRequestStore store, TimeProvider clock, ILogger<RecipientQueue> logger)
{
    public static readonly TimeSpan LongestAttempt = TimeSpan.FromSeconds(45);

    /// <summary>Requests that another process stored, or staff had sent again, raise no signal here.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    public string Name => recipient.Name;

    /// <summary>Delivers all that is due.</summary>
    /// <returns>How long to wait until something may be due again.</returns>
    public async Task<TimeSpan> DeliverDueAsync(CancellationToken cancellationToken)
    {
        while (await outbox.DueAsync(recipient.Name, cancellationToken) is { Count: > 0 } due)
        {
            foreach (var entry in due)
            {
                if (await outbox.TakeAsync(entry, cancellationToken))
                {
                    await AttemptAsync(entry, cancellationToken);
                }
            }
        }

        var wait = await outbox.NextDueAsync(recipient.Name, cancellationToken) - clock.GetUtcNow() ?? LongestWait;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;
    }

    private async Task AttemptAsync(OutboxRow entry, CancellationToken cancellationToken)
    {
        try
        {
            await DeliverAsync(entry, cancellationToken);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            await outbox.PutBackAsync(entry);
            throw;
        }
        catch (Exception fault)
        {
            // Delivering is audited: whatever a recipient throws is kept with the request, and tried again.
            await RecordAsync(entry, DeliveryError.Describe(fault));
            return;
        }

        await outbox.MarkDeliveredAsync(entry);
        LogDelivered(logger, entry.RequestId, recipient.Name);
    }

    private async Task DeliverAsync(OutboxRow entry, CancellationToken cancellationToken)
    {
        // Null: its person had it erased a moment ago, and nothing is left to deliver or to mark.
        if (await store.FindAsync(entry.RequestId, cancellationToken) is { } request)
        {
            using var timeout = new CancellationTokenSource(LongestAttempt, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
            var delivery = new Delivery(request, $"{entry.RequestId}.{entry.Recipient}.{entry.Edition}");
            await recipient.DeliverAsync(delivery, either.Token).WaitAsync(either.Token);
        }
    }

    private async Task RecordAsync(OutboxRow entry, string error)
    {
        var attempts = entry.Attempts + 1;
        var retryIn = RetrySchedule.DelayAfter(attempts);
        await outbox.MarkUndeliveredAsync(entry, error, retryIn);
        if (retryIn is null)
        {
            LogGivenUp(logger, entry.RequestId, recipient.Name, attempts, error);
        }
        else
        {
            LogUndelivered(logger, entry.RequestId, recipient.Name, attempts, retryIn.Value, error);
        }
    }

    [LoggerMessage(LogLevel.Information, "Delivered request {Id} to {Recipient}")]
    private static partial void LogDelivered(ILogger logger, string id, string recipient);

    [LoggerMessage(LogLevel.Warning, "Request {Id} did not reach {Recipient} (attempt {Attempt}, next in {RetryIn}): {Error}")]
    private static partial void LogUndelivered(ILogger logger, string id, string recipient, int attempt, TimeSpan retryIn, string error);

    [LoggerMessage(LogLevel.Critical, "Request {Id} never reached {Recipient} in {Attempts} attempts and waits for 'requests resend': {Error}")]
    private static partial void LogGivenUp(ILogger logger, string id, string recipient, int attempts, string error);
}
