using System.Globalization;
using Backpain.Consultations;
using Backpain.Consultations.Staff;
using Backpain.Consultations.Storing;
using Backpain.Consultations.WorkingTime;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Privacy;

/// <summary>What forgetting needs to know of the stores.</summary>
internal sealed record StoredRequests(IRequestStore Store, IStaffRequests Staff, IEnumerable<IKeepConversations> Conversations);

/// <summary>Deletes the requests sent in a conversation, the open form, and what was remembered of the person, and gives a receipt.</summary>
internal sealed class ForgetPerson(StoredRequests requests, BotMemory memory, IContentLibrary content, WorkingHours clinic, TimeProvider time)
{
    private Wording Wording => content.Current.Wording;

    internal async Task ForgetAsync(ITurnContext turn, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        List<string> deleted = [.. await ForgetRequestsAsync(turn.Activity.Conversation.Id, cancellationToken)];
        var person = await memory.PersonAsync(turn, cancellationToken);
        Note(deleted, (conversation.Form ?? conversation.Waiting) is not null, "conversation.deleted-form");
        Note(deleted, person.Answers.Count > 0, "conversation.deleted-person");
        Note(deleted, conversation.RecentTopics.Count > 0, "conversation.deleted-topics");
        await memory.ForgetPersonAsync(turn, cancellationToken);
        conversation.Forget();
        var linesKeptHere = await ForgetLinesAsync(turn.Activity, cancellationToken);
        Note(deleted, linesKeptHere, "conversation.deleted-lines");
        await turn.SendActivityAsync(Receipt(deleted, linesKeptHere), cancellationToken);
    }

    private Activity Receipt(List<string> deleted, bool linesKeptHere)
    {
        var now = clinic.Local(time.GetUtcNow()).ToString("d MMMM yyyy, HH:mm", CultureInfo.GetCultureInfo("en-GB"));
        return deleted.Count == 0
            ? Reply.With(new ReplyMetadata(ReplyKinds.Chat), Wording["conversation.nothing-to-forget"])
            : Reply.With(new ReplyMetadata(ReplyKinds.Chat), Wording["conversation.forgotten"], ("when", now), ("deleted", string.Join('\n', deleted)), ("lines", Wording[linesKeptHere ? "conversation.lines-fade" : "conversation.lines-elsewhere"].Text));
    }

    /// <returns>False where another company keeps what was said, if anybody does.</returns>
    private async Task<bool> ForgetLinesAsync(Activity said, CancellationToken cancellationToken)
    {
        var kept = false;
        foreach (var keeper in requests.Conversations)
        {
            kept |= await keeper.ForgetAsync(new(said.Conversation.Id, Reference: null), cancellationToken);
        }

        return kept;
    }

    private async Task<List<string>> ForgetRequestsAsync(string conversationId, CancellationToken cancellationToken)
    {
        List<string> deleted = [];
        await foreach (var request in requests.Store.MadeInAsync(conversationId, cancellationToken))
        {
            deleted.Add(Wording["conversation.deleted-request"].With(("reference", request.Id)));
        }

        await requests.Staff.EraseConversationAsync(conversationId, cancellationToken);
        return deleted;
    }

    private void Note(List<string> deleted, bool held, string key)
    {
        if (held)
        {
            deleted.Add(Wording[key].Text);
        }
    }
}
