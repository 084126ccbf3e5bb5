using Backpain.Bot.DirectLine.Streams;
using Backpain.Bot.DirectLine.Transcripts;

namespace Backpain.Bot.DirectLine.Turns;

/// <summary>Plays turns, one at a time in a conversation, and puts what is said in the transcript and on the streams.</summary>
internal sealed class ConversationTurns(
    OpenConversations conversations, TranscriptStore transcript, IAnnounceActivities announcements, IHoldTurns turns, TimeProvider time)
{
    /// <summary>A turn that takes longer shows the page what there is so far: its message, at least, which would else seem lost.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <param name="play">Is given the conversation, started or not, and the record to put activities in.</param>
    internal async Task<T> PlayAsync<T>(string conversationId, Func<OpenConversation, TurnRecord, Task<T>> play)
    {
        using var lease = await conversations.OpenAsync(conversationId);
        await using var hold = await turns.HoldAsync(lease.Conversation);
        using var record = new TurnRecord(lease.Conversation, transcript, announcements, time);
        return await SaveAsync(record, play(lease.Conversation, record));
    }

    private async Task<T> SaveAsync<T>(TurnRecord record, Task<T> turn)
    {
        try
        {
            await SaveWhileItLastsAsync(record, turn);
        }
        finally
        {
            // The next turn must not begin while this one still runs.
            await turn;
        }

        await record.SaveAsync();
        return await turn;
    }

    private async Task SaveWhileItLastsAsync(TurnRecord record, Task turn)
    {
        if (turn.IsCompleted)
        {
            return;
        }

        using var over = new CancellationTokenSource();
        if (await Task.WhenAny(turn, Task.Delay(Patience, time, over.Token)) != turn)
        {
            await record.SaveAsync();
        }

        await over.CancelAsync();
    }
}
