using System.Data.Common;
using Backpain.Consultations.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Backpain.Consultations.Storing;

/// <summary>Keeps what patients are promised: requests and unanswered questions are deleted when their time is over. Looks at start and once a day.</summary>
internal sealed partial class DeleteOldRequests(
    IStaffRequests requests, IUnansweredQuestions questions, ConsultationsOptions options, TimeProvider clock, ILogger<DeleteOldRequests> logger)
    : BackgroundService
{
    internal static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await DeleteAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    internal async Task DeleteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await requests.EraseOlderThanAsync(clock.GetUtcNow().AddMonths(-options.KeepMonths), stoppingToken);
            await questions.EraseOlderThanAsync(clock.GetUtcNow().AddDays(-options.KeepUnansweredDays), stoppingToken);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException)
        {
            LogFault(logger, fault.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "Old requests could not be deleted ({FaultType}); the next try is in a day")]
    private static partial void LogFault(ILogger logger, string faultType);
}
