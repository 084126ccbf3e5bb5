using Backpain.Dialogs.AnswerQuestion;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Privacy;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.RequestConsultation;
using Backpain.Dialogs.RequestReport;
using Backpain.Knowledge.Content;
using Backpain.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.Conversation;

/// <summary>Answers what comes in between, and asks the form's question again.</summary>
internal sealed class InBetween(IContentLibrary content, RespondToMessage respond, TellWhatIsKnown whatIsKnown)
{
    internal async Task<DialogTurnResult> AnswerAsync(DialogContext dialog, FormTurn turn, ConversationMemory conversation, Form form, CancellationToken cancellationToken)
    {
        Activity? reply = turn switch
        {
            FormTurn.Aside aside => respond.Respond(aside.Understanding, conversation),
            FormTurn.More more => respond.More(more.Understanding, conversation),
            FormTurn.AnotherRequest another => AnotherRequest(another.Kind, conversation, form),
            FormTurn.AskForPerson => Say(form, "forms.person"),
            FormTurn.CannotSkip => Say(form, Needed(form, conversation.Form!.Asking!)),
            FormTurn.AskWhatIsKnown => await whatIsKnown.TellAsync(dialog.Context, conversation, cancellationToken),
            _ => null,
        };
        if (reply is not null)
        {
            await dialog.Context.SendActivityAsync(reply, cancellationToken);
        }

        await dialog.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }

    /// <summary>The same request goes on; another comes after it.</summary>
    private Activity AnotherRequest(MessageKind kind, ConversationMemory conversation, Form form)
    {
        var dialogId = kind == MessageKind.Consult ? nameof(RequestConsultationDialog) : nameof(RequestReportDialog);
        if (dialogId == conversation.Form!.DialogId)
        {
            return Say(form, "forms.in-the-middle");
        }

        conversation.NextForm = dialogId;
        return Say(form, kind == MessageKind.Consult ? "forms.consultation-after" : "forms.report-after");
    }

    /// <summary>What a form says of its own, or else what all forms say.</summary>
    private string Needed(Form form, string slot) =>
        content.Current.Wording.TryGet(form.Key("needed-" + slot), out _) ? form.Key("needed-" + slot) : "forms.needed-" + slot;

    private Activity Say(Form form, string key) => Reply.With(new ReplyMetadata(form.ReplyKind), content.Current.Wording[key]);
}
