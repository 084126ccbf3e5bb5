using Backpain.Consultations.Storing;
using Backpain.Dialogs.AnswerQuestion;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.Conversation;

/// <summary>Takes the words to the conversation itself that come while no form is open.</summary>
internal sealed class TakeCommand(BotMemory memory, IContentLibrary content, RespondToMessage respond, IStaffRequests requests)
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
            case IntentIds.ForgetMe:
                await ForgetAsync(dialog, conversation, cancellationToken);
                break;
            case IntentIds.WhatYouKnow:
                await SayAsync(dialog, ReplyKinds.Chat, "conversation.what-i-know", cancellationToken);
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
        return dialog.Context.SendActivityAsync(respond.Answer(topics, conversation), cancellationToken);
    }

    /// <summary>Erases the requests sent in this conversation, the open form, and what was remembered of the person.</summary>
    private async Task ForgetAsync(DialogContext dialog, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        await requests.EraseConversationAsync(dialog.Context.Activity.Conversation.Id, cancellationToken);
        (await memory.PersonAsync(dialog.Context, cancellationToken)).Answers.Clear();
        conversation.Form = null;
        conversation.RecentTopics.Clear();
        await SayAsync(dialog, ReplyKinds.Chat, "conversation.forgotten", cancellationToken);
    }

    private Task SayAsync(DialogContext dialog, string kind, string key, CancellationToken cancellationToken) =>
        dialog.Context.SendActivityAsync(Reply.With(new ReplyMetadata(kind), content.Current.Wording[key]), cancellationToken);
}
