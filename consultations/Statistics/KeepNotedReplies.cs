using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Backpain.Consultations.Statistics;

/// <summary>Writes what was noted every few seconds, and once more when the program stops.</summary>
internal sealed partial class KeepNotedReplies(
    NotedReplies noted, ReplyFigures figures, UnansweredQuestions questions, TimeProvider clock, ILogger<KeepNotedReplies> logger) : BackgroundService
{
    internal static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await KeepAsync(cancellationToken);
    }

    internal async Task KeepAsync(CancellationToken cancellationToken)
    {
        try
        {
            await figures.AddAsync(noted.TakeCounts(), cancellationToken);
            foreach (var (question, kind) in noted.TakeUnanswered())
            {
                await questions.KeepAsync(question, kind, cancellationToken);
            }
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException or ObjectDisposedException)
        {
            // Counts may miss some, also when the program is taken down before its services stop; nobody waits for them.
            LogFault(logger, fault.GetType().Name);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await KeepAsync(stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "What was asked could not be counted ({FaultType})")]
    private static partial void LogFault(ILogger logger, string faultType);
}
