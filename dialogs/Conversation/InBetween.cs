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
            FormTurn.AskWhy why => Say(form, Why(form, why.Slot, conversation.Form!)),
            FormTurn.AskForPerson => Say(form, "forms.person"),
            FormTurn.NotYet => Say(form, "forms.in-the-middle"),
            FormTurn.NothingBefore => Say(form, "forms.first-question"),
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

    /// <summary>Where no other way is left to reach a person, that is the reason.</summary>
    private string Why(Form form, string slot, FormState state) =>
        form.Questions.Single(question => question.Slot == slot).LastWay(state) ? Needed(form, slot)
            : First([form.Key("why-" + slot), "forms.why-" + slot, form.Key("why")]);

    private string Needed(Form form, string slot) => First([form.Key("needed-" + slot), "forms.needed-" + slot]);

    /// <summary>What a form says of its own, or else what all forms say.</summary>
    private string First(string[] keys) => keys.First(key => content.Current.Wording.TryGet(key, out _));

    private Activity Say(Form form, string key) => Reply.With(new ReplyMetadata(form.ReplyKind), content.Current.Wording[key]);
}
