using Backpain.Bot.DirectLine.Transcripts;

namespace Backpain.Bot.DirectLine.Streams;

/// <summary>
/// The conversations that somebody is busy with in this process: a turn is played or a stream is open. All others are in the
/// transcript alone.
/// </summary>
internal sealed class OpenConversations(TranscriptStore transcript) : IAnnounceActivities
{
    private readonly Dictionary<string, OpenConversation> open = new(StringComparer.Ordinal);

    /// <summary>Takes part in a conversation until the lease is disposed of.</summary>
    internal async Task<Lease> OpenAsync(string conversationId)
    {
        var lease = new Lease(this, Enter(conversationId));
        try
        {
            await lease.Conversation.LoadAsync(transcript);
            return lease;
        }
        catch
        {
            lease.Dispose();
            throw;
        }
    }

    public Task AnnounceAsync(string conversationId, IReadOnlyList<WireActivity> activities)
    {
        Find(conversationId)?.Deliver(activities);
        return Task.CompletedTask;
    }

    /// <summary>Reads what another instance has added to a conversation, if somebody is busy with it here.</summary>
    internal Task CatchUpAsync(string conversationId) => Find(conversationId)?.CatchUpAsync(transcript) ?? Task.CompletedTask;

    /// <summary>The same for all conversations that somebody is busy with.</summary>
    internal async Task CatchUpAsync()
    {
        string[] conversations;
        lock (open)
        {
            conversations = [.. open.Keys];
        }

        foreach (var conversation in conversations)
        {
            await CatchUpAsync(conversation);
        }
    }

    /// <summary>Closes the streams of a conversation that is forgotten.</summary>
    internal void End(string conversationId) => Find(conversationId)?.End();

    private OpenConversation? Find(string conversationId)
    {
        lock (open)
        {
            return open.GetValueOrDefault(conversationId);
        }
    }

    private OpenConversation Enter(string conversationId)
    {
        lock (open)
        {
            if (!open.TryGetValue(conversationId, out var conversation))
            {
                open.Add(conversationId, conversation = new OpenConversation(conversationId));
            }

            conversation.Participants++;
            return conversation;
        }
    }

    private void Leave(OpenConversation conversation)
    {
        lock (open)
        {
            if (--conversation.Participants == 0)
            {
                open.Remove(conversation.Id);
            }
        }
    }

    internal sealed class Lease(OpenConversations conversations, OpenConversation conversation) : IDisposable
    {
        internal OpenConversation Conversation => conversation;

        public void Dispose() => conversations.Leave(conversation);
    }
}
