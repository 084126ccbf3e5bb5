using Backpain.Consultations.Storing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Backpain.Consultations.Delivering;

/// <summary>
/// Delivers every stored request to every recipient: <c>Stored -> Delivering -> Delivered | Undelivered(attempts, lastError)</c>.
/// Reads again all that is not delivered: when something is stored, when a retry is due, and every few seconds.
/// </summary>
internal sealed partial class DeliverPendingRequests(
    RecipientQueues queues,
    ReadyDatabase database,
    DeliverySignal signal,
    TimeProvider clock,
    ILogger<DeliverPendingRequests> logger) : BackgroundService
{
    private static readonly TimeSpan WaitAfterFault = TimeSpan.FromSeconds(5);

    /// <summary>A database that can't be opened is a fault of the start, not of the first patient.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (await database.OpenAsync(cancellationToken))
        {
            await base.StartAsync(cancellationToken);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(queues.All.Select(queue => RunAsync(queue, stoppingToken)));

    private async Task RunAsync(RecipientQueue queue, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var woken = signal.Next;
            var wait = await PassAsync(queue, stoppingToken);
            await woken.WaitAsync(wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<TimeSpan> PassAsync(RecipientQueue queue, CancellationToken stoppingToken)
    {
        try
        {
            return await queue.DeliverDueAsync(stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
        catch (Exception fault)
        {
            // The database is away. Nothing is lost: what is pending is read again when it is back.
            LogFault(logger, queue.Name, fault);
            return WaitAfterFault;
        }
    }

    [LoggerMessage(LogLevel.Error, "Pending requests for {Recipient} could not be read")]
    private static partial void LogFault(ILogger logger, string recipient, Exception fault);
}
