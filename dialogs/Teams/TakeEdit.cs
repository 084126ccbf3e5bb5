using Backpain.Dialogs.AnswerQuestion;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.UrgentSymptoms;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Microsoft.Bot.Builder;

namespace Backpain.Dialogs.Teams;

/// <summary>
/// Takes a message that was changed after it was sent. A red flag in it is warned of. A question is answered again only where it now
/// asks for something else, and the answers of a form stay as they were given.
/// </summary>
internal sealed class TakeEdit(BotMemory memory, LookForUrgentSymptoms urgentSymptoms, IUnderstandMessages understand, RespondToMessage respond, IContentLibrary content)
{
    /// <summary>More than one message answers at once.</summary>
    private const int JustAnswered = 3;

    internal async Task TakeAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        var conversation = await memory.ConversationAsync(turn, cancellationToken);
        if (await urgentSymptoms.WarnOfNewAsync(turn, text, conversation, cancellationToken))
        {
            return;
        }

        if (conversation.Form is { Parked: false })
        {
            await turn.SendActivityAsync(Reply.With(new ReplyMetadata(ReplyKinds.Chat), content.Current.Wording["conversation.edited-in-form"]), cancellationToken);
            return;
        }

        var understanding = understand.Understand(text, new ConversationSoFar(conversation.RecentTopics, conversation.OfferedTopics));
        if (understanding.Kind == MessageKind.Answer && understanding.Topics.Except(conversation.RecentTopics.TakeLast(JustAnswered)).Any())
        {
            await turn.SendActivityAsync(respond.Respond(understanding, conversation), cancellationToken);
        }
    }
}
