using Backpain.Consultations.Storing;
using Microsoft.Extensions.Logging;

namespace Backpain.Consultations.Delivering;

/// <summary>Delivers to one recipient, one request after the other, so that a recipient that hangs holds up nobody else.</summary>
internal sealed partial class RecipientQueue(AttemptDelivery attempt, Outbox outbox, DeliveryMeasures measures, TimeProvider clock, ILogger<RecipientQueue> logger)
{
    /// <summary>Requests that another process stored, or staff had sent again, raise no signal here.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    /// <summary>What has arrived and could not be written down, because the database was away. It must not go out again.</summary>
    private readonly Queue<OutboxRow> unrecorded = new();

    public string Name => attempt.Recipient;

    /// <summary>Delivers all that is due.</summary>
    /// <returns>How long to wait until something may be due again.</returns>
    public async Task<TimeSpan> DeliverDueAsync(CancellationToken stopping)
    {
        await RecordAsync();
        while (await outbox.DueAsync(Name, stopping) is { Count: > 0 } due)
        {
            foreach (var entry in due)
            {
                if (await outbox.TakeAsync(entry, stopping))
                {
                    await AttemptAsync(entry, stopping);
                }
            }
        }

        measures.Waiting(Name, await outbox.WaitingAsync(Name, stopping));
        var wait = await outbox.NextDueAsync(Name, stopping) - clock.GetUtcNow() ?? LongestWait;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;
    }

    private async Task AttemptAsync(OutboxRow entry, CancellationToken stopping)
    {
        try
        {
            await attempt.RunAsync(entry, stopping);
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            await outbox.PutBackAsync(entry);
            throw;
        }
        catch (Exception fault)
        {
            // Delivering is audited: whatever a recipient throws is kept with the request, and tried again.
            await FailAsync(entry, DeliveryFailure.Of(fault));
            return;
        }

        unrecorded.Enqueue(entry);
        await RecordAsync();
    }

    private async Task RecordAsync()
    {
        while (unrecorded.TryPeek(out var arrived))
        {
            if (!await outbox.MarkDeliveredAsync(arrived))
            {
                await attempt.TakeBackErasedAsync(arrived.RequestId);
            }

            unrecorded.Dequeue();
            measures.Attempt(Name, "delivered");
            LogDelivered(logger, arrived.RequestId, Name);
        }
    }

    private async Task FailAsync(OutboxRow entry, DeliveryFailure failure)
    {
        var attempts = entry.Attempts + 1;
        if (await outbox.MarkUndeliveredAsync(entry, failure) is { } retryIn)
        {
            measures.Attempt(Name, "undelivered");
            LogUndelivered(logger, entry.RequestId, Name, attempts, retryIn, failure.Error);
        }
        else
        {
            measures.Attempt(Name, "given-up");
            LogGivenUp(logger, entry.RequestId, Name, attempts, failure.Error);
        }
    }

    [LoggerMessage(LogLevel.Information, "Delivered request {Id} to {Recipient}")]
    private static partial void LogDelivered(ILogger logger, string id, string recipient);

    [LoggerMessage(LogLevel.Warning, "Request {Id} did not reach {Recipient} (attempt {Attempt}, next in {RetryIn}): {Error}")]
    private static partial void LogUndelivered(ILogger logger, string id, string recipient, int attempt, TimeSpan retryIn, string error);

    [LoggerMessage(LogLevel.Critical, "Request {Id} never reached {Recipient} in {Attempts} attempts and waits for 'requests resend': {Error}")]
    private static partial void LogGivenUp(ILogger logger, string id, string recipient, int attempts, string error);
}
