using Backpain.Bot.DirectLine.Transcripts;

namespace Backpain.Bot.DirectLine.Streams;

/// <summary>
/// Is told of activities once they are in the transcript, and sees to it that open streams deliver them: those of this process, and on
/// PostgreSQL those of other instances.
/// </summary>
internal interface IAnnounceActivities
{
    Task AnnounceAsync(string conversationId, IReadOnlyList<WireActivity> activities);
}
