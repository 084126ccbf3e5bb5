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
        catch (Exception fault) when (fault is DbException or DbUpdateException)
        {
            // Counts may miss some; nobody waits for them.
            LogFault(logger, fault.GetType().Name);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await KeepAsync(stoppingToken);
            }
        }
        finally
        {
            // Here and not when told to stop: a host may say that twice, the second time with its database gone.
            await KeepAsync(CancellationToken.None);
        }
    }

    [LoggerMessage(LogLevel.Warning, "What was asked could not be counted ({FaultType})")]
    private static partial void LogFault(ILogger logger, string faultType);
}
