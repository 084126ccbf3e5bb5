using System.Data.Common;
using Backpain.Bot.DirectLine.Streams;

namespace Backpain.Bot.DirectLine.Instances;

/// <summary>Listens to what other instances announce, and wakes the streams of those conversations here.</summary>
internal sealed partial class HearInstances(
    SharedDatabase database, AnnounceToInstances own, OpenConversations conversations, TimeProvider time, ILogger<HearInstances> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is DbException or IOException)
            {
                LogFault(fault.GetType().Name);
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await using var connection = await database.OpenAsync(stoppingToken);
        var heard = new HashSet<string>();
        connection.Notification += (_, notification) => Hear(notification.Payload, heard);
        await SharedDatabase.ExecuteAsync(connection, $"LISTEN {AnnounceToInstances.Channel}");

        // What was announced while nobody listened.
        await conversations.CatchUpAsync();
        while (true)
        {
            await connection.WaitAsync(stoppingToken);
            foreach (var conversation in heard)
            {
                await conversations.CatchUpAsync(conversation);
            }

            heard.Clear();
        }
    }

    private void Hear(string payload, HashSet<string> heard)
    {
        if (payload.Split(' ') is [var instance, var conversation] && instance != own.Instance)
        {
            heard.Add(conversation);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The other instances can't be heard at the moment ({FaultType}); the next try is in two seconds")]
    private partial void LogFault(string faultType);
}
