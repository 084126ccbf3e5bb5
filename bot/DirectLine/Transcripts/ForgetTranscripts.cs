using Backpain.Bot.DirectLine.Streams;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Bot.DirectLine.Transcripts;

/// <summary>Deletes transcripts, and the state of conversations, when their time is over, at start and every ten minutes.</summary>
internal sealed partial class ForgetTranscripts(
    TranscriptStore transcript,
    OpenConversations conversations,
    DirectLineOptions options,
    TimeProvider time,
    ILogger<ForgetTranscripts> logger) : BackgroundService
{
    internal static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            await ForgetAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ForgetAsync(CancellationToken stoppingToken)
    {
        try
        {
            var forgotten = await transcript.ForgetAsync(time.GetUtcNow().AddHours(-options.TranscriptHours), stoppingToken);
            foreach (var conversation in forgotten)
            {
                conversations.End(conversation);
            }

            LogForgotten(forgotten.Count);
        }
        catch (Exception fault) when (fault is DbUpdateException or System.Data.Common.DbException)
        {
            LogFault(fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Count} conversations were forgotten")]
    private partial void LogForgotten(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Old transcripts could not be deleted ({FaultType}); the next try is in ten minutes")]
    private partial void LogFault(string faultType);
}
