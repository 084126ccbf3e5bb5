using Backpain.Dialogs.AnswerQuestion;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Privacy;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Teams;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.Conversation;

/// <summary>Takes the words to the conversation itself that come while no form is open.</summary>
internal sealed class TakeCommand(IContentLibrary content, RespondToMessage respond, TellWhatIsKnown whatIsKnown, ForgetPerson forget, PersonalMatters personal)
{
    internal async Task<DialogTurnResult> TakeAsync(DialogContext dialog, Understanding understanding, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        switch (understanding.IntentId)
        {
            case IntentIds.Resume when conversation.Form is { } form:
                return await OpenForm.ResumeAsync(dialog, form, cancellationToken);
            case IntentIds.More:
                await dialog.Context.SendActivityAsync(respond.More(understanding, conversation), cancellationToken);
                break;
            case IntentIds.Both when conversation.OfferedTopics.Count > 0:
                await AnswerOfferedAsync(dialog, conversation, cancellationToken);
                break;
            case IntentIds.Cancel when conversation.Form is not null:
                conversation.Form = null;
                await SayAsync(dialog, ReplyKinds.Cancelled, "forms.cancelled", cancellationToken);
                break;
            case IntentIds.ForgetMe or IntentIds.WhatYouKnow when await personal.TakeAsideAsync(dialog.Context, cancellationToken):
                break;
            case IntentIds.ForgetMe:
                await forget.ForgetAsync(dialog.Context, conversation, cancellationToken);
                break;
            case IntentIds.WhatYouKnow:
                await dialog.Context.SendActivityAsync(await whatIsKnown.TellAsync(dialog.Context, conversation, cancellationToken), cancellationToken);
                break;
            case not null when conversation.Form is { } parked:
                parked.ToldParked = true;
                await SayAsync(dialog, ReplyKinds.Chat, "forms.kept", cancellationToken);
                break;
            default:
                await SayAsync(dialog, ReplyKinds.Chat, "conversation.nothing-open", cancellationToken);
                break;
        }

        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private Task AnswerOfferedAsync(DialogContext dialog, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        var topics = conversation.OfferedTopics.Select(content.Current.FindTopic).OfType<Topic>().ToList();
        return dialog.Context.SendActivityAsync(respond.Answer(topics, alsoDeclined: null, conversation), cancellationToken);
    }

    private Task SayAsync(DialogContext dialog, string kind, string key, CancellationToken cancellationToken) =>
        dialog.Context.SendActivityAsync(Reply.With(new ReplyMetadata(kind), content.Current.Wording[key]), cancellationToken);
}
