using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.Conversation;

/// <summary>"Actually my email is …", said while a form is set aside, or once it was sent.</summary>
internal sealed class TakeLateCorrection(BotMemory memory, IContentLibrary content, TakeFormTurn take)
{
    /// <returns>Null where the message corrects nothing.</returns>
    internal async Task<DialogTurnResult?> TakeAsync(DialogContext dialog, string text, Understanding understanding, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        if (conversation.Form is { Parked: true } parked)
        {
            return LateCorrections.OfParked(text, understanding, parked) is { } change ? await take.ChangeAsync(dialog, parked, change, cancellationToken) : null;
        }

        return conversation.SentForms.Count > 0 ? await CorrectSentAsync(dialog, text, understanding, cancellationToken) : null;
    }

    /// <summary>What was sent stays as it is; the next request has the new details.</summary>
    private async Task<DialogTurnResult?> CorrectSentAsync(DialogContext dialog, string text, Understanding understanding, CancellationToken cancellationToken)
    {
        var person = await memory.PersonAsync(dialog.Context, cancellationToken);
        var news = LateCorrections.OfPerson(text, person);
        if (news.Count == 0 && understanding.IntentId != IntentIds.Change)
        {
            return null;
        }

        foreach (var (slot, answer) in news)
        {
            person.Answers[slot] = answer;
        }

        var phrase = content.Current.Wording[news.Count > 0 ? "conversation.already-sent-noted" : "conversation.already-sent"];
        await dialog.Context.SendActivityAsync(Reply.With(new ReplyMetadata(ReplyKinds.Chat), phrase), cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }
}
