using System.Runtime.CompilerServices;
using System.Text;
using Backpain.Bot.DirectLine.Streams;
using Backpain.Bot.Storage;
using Backpain.Consultations.Staff;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace Backpain.Bot.DirectLine.Transcripts;

/// <summary>The transcripts of the web chat, and what the bot remembers of a conversation and of the person in it, on every channel.</summary>
internal sealed class KeptConversations(TranscriptStore transcript, OpenConversations conversations, IDbContextFactory<BotDatabase> databases) : IKeepConversations
{
    public async IAsyncEnumerable<string> ExportAsync(RequestConversation conversation, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = 0L;
        while (await transcript.ReadAsync(conversation.ConversationId, after, cancellationToken) is { Count: > 0 } activities)
        {
            foreach (var activity in activities)
            {
                yield return Encoding.UTF8.GetString(activity.Json);
            }

            after = activities[^1].Sequence;
        }
    }

    /// <summary>The page goes on: what this turn says comes after, and the conversation keeps its place by that.</summary>
    public async Task<bool> ForgetAsync(RequestConversation conversation, CancellationToken cancellationToken) =>
        await transcript.EraseSaidAsync(conversation.ConversationId, cancellationToken) > 0;

    public async Task EraseAsync(RequestConversation conversation, CancellationToken cancellationToken)
    {
        var keys = await StateKeysAsync(conversation);
        await transcript.EraseAsync(conversation.ConversationId, cancellationToken);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await database.States.Where(row => keys.Contains(row.Key)).ExecuteDeleteAsync(cancellationToken);
        conversations.End(conversation.ConversationId);
    }

    /// <summary>Where Bot Framework's conversation state and user state keep what they hold; in a group, each person has a state of their own.</summary>
    private async Task<IReadOnlyList<string>> StateKeysAsync(RequestConversation conversation)
    {
        var reference = conversation.Reference is null ? null : JsonConvert.DeserializeObject<ConversationReference>(conversation.Reference);
        var channel = reference?.ChannelId ?? Channels.Directline;
        var user = reference?.User?.Id ?? (await transcript.FindAsync(conversation.ConversationId))?.UserId;
        var inConversation = $"{channel}/conversations/{conversation.ConversationId}";
        return [inConversation, $"{inConversation}/users/{user}", $"{channel}/users/{user}"];
    }
}
