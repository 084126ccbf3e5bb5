using Backpain.Bot.DirectLine.Transcripts;

namespace Backpain.Bot.DirectLine.Streams;

/// <summary>
/// Is told of activities once they are in the transcript, and sees to it that open streams deliver them: here those of this process.
/// Several instances announce to each other at this place.
/// </summary>
internal interface IAnnounceActivities
{
    void Announce(string conversationId, IReadOnlyList<WireActivity> activities);
}
