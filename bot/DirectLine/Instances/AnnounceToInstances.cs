using System.Data.Common;
using Backpain.Bot.DirectLine.Streams;
using Backpain.Bot.DirectLine.Transcripts;

namespace Backpain.Bot.DirectLine.Instances;

/// <summary>Tells the streams of this instance, and by NOTIFY the other instances, that a conversation has gone on. The words stay in the transcript.</summary>
internal sealed partial class AnnounceToInstances(OpenConversations here, SharedDatabase database, ILogger<AnnounceToInstances> logger) : IAnnounceActivities
{
    internal const string Channel = "backpain_directline";

    /// <summary>Which instance speaks: its own announcements are no news to it.</summary>
    internal string Instance { get; } = Guid.NewGuid().ToString("N");

    public async Task AnnounceAsync(string conversationId, IReadOnlyList<WireActivity> activities)
    {
        await here.AnnounceAsync(conversationId, activities);
        try
        {
            await using var connection = await database.OpenAsync();
            await SharedDatabase.ExecuteAsync(connection, "SELECT pg_notify($1, $2)", Channel, $"{Instance} {conversationId}");
        }
        catch (DbException fault)
        {
            // What was said is in the transcript: the other streams get it with the next announcement, or when they reconnect.
            LogFault(fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The other instances could not be told that a conversation has gone on ({FaultType})")]
    private partial void LogFault(string faultType);
}
