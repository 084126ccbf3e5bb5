using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Privacy;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.Conversation;

/// <summary>Takes what is said while a form is open: answers, corrections, commands, and whatever comes in between.</summary>
internal sealed class TakeFormTurn(IContentLibrary content, ReadFormTurn readTurn, FormDialogs forms, InBetween inBetween, ForgetPerson forget)
{
    private const string UnderAge = "forms.under-16";

    internal async Task<DialogTurnResult> TakeAsync(DialogContext dialog, string text, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        var state = conversation.Form!;
        var form = forms[state.DialogId].Form;
        if (form.Asked(state) is not { } asked)
        {
            return await dialog.ContinueDialogAsync(cancellationToken);
        }

        return readTurn.Read(text, asked, state, form) switch
        {
            FormTurn.Answer => await dialog.ContinueDialogAsync(cancellationToken),
            FormTurn.Cancel => await CloseAsync(dialog, conversation, "forms.cancelled", cancellationToken),
            FormTurn.TooYoung => await CloseAsync(dialog, conversation, UnderAge, cancellationToken),
            FormTurn.ForgetMe => await ForgetAsync(dialog, conversation, cancellationToken),
            FormTurn.StartAgain => await StartAgainAsync(dialog, state, form, cancellationToken),
            FormTurn.Change change => await ChangeAsync(dialog, state, change, cancellationToken),
            FormTurn.AskWhatToChange => await AskWhatToChangeAsync(dialog, form, cancellationToken),
            FormTurn.Skip => await SkipAsync(dialog, state, asked, cancellationToken),
            FormTurn.AddSummary => await AddSummaryAsync(dialog, state, cancellationToken),
            var aside => await inBetween.AnswerAsync(dialog, aside, conversation, form, cancellationToken),
        };
    }

    private async Task<DialogTurnResult> CloseAsync(DialogContext dialog, ConversationMemory conversation, string key, CancellationToken cancellationToken)
    {
        (conversation.Form, conversation.NextForm) = (null, null);
        conversation.Waiting = key == UnderAge ? null : conversation.Waiting;
        await SayAsync(dialog, ReplyKinds.Cancelled, key, cancellationToken);
        return await dialog.CancelAllDialogsAsync(cancellationToken);
    }

    private async Task<DialogTurnResult> ForgetAsync(DialogContext dialog, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        await forget.ForgetAsync(dialog.Context, conversation, cancellationToken);
        return await dialog.CancelAllDialogsAsync(cancellationToken);
    }

    private async Task<DialogTurnResult> StartAgainAsync(DialogContext dialog, FormState state, Form form, CancellationToken cancellationToken)
    {
        state.Clear();
        await SayAsync(dialog, form.ReplyKind, "forms.start-again", cancellationToken);
        return await OpenForm.ResumeAsync(dialog, state, cancellationToken);
    }

    /// <summary>Takes new answers, and asks what is open then.</summary>
    internal async Task<DialogTurnResult> ChangeAsync(DialogContext dialog, FormState state, FormTurn.Change change, CancellationToken cancellationToken)
    {
        forms[state.DialogId].TakeUp(state, change.Values);
        foreach (var slot in change.AskAgain)
        {
            state.Answers.Remove(slot);
        }

        if (change.Values.Count > 0)
        {
            await SayAsync(dialog, forms[state.DialogId].Form.ReplyKind, "forms.changed", cancellationToken);
        }

        return await OpenForm.ResumeAsync(dialog, state, cancellationToken);
    }

    private async Task<DialogTurnResult> AskWhatToChangeAsync(DialogContext dialog, Form form, CancellationToken cancellationToken)
    {
        await dialog.Context.SendActivityAsync(Reply.With(new ReplyMetadata(form.ReplyKind, [], Slots.Confirm), content.Current.Wording["forms.what-to-change"]), cancellationToken);
        return Dialog.EndOfTurn;
    }

    private static Task<DialogTurnResult> SkipAsync(DialogContext dialog, FormState state, FormQuestion asked, CancellationToken cancellationToken)
    {
        state.Take(asked.Slot, "");
        foreach (var (slot, answer) in asked.WhenSkipped(state))
        {
            state.Take(slot, answer);
        }

        return OpenForm.ResumeAsync(dialog, state, cancellationToken);
    }

    private static Task<DialogTurnResult> AddSummaryAsync(DialogContext dialog, FormState state, CancellationToken cancellationToken)
    {
        state.WithSummary = true;
        return OpenForm.ResumeAsync(dialog, state, cancellationToken);
    }

    private Task SayAsync(DialogContext dialog, string kind, string key, CancellationToken cancellationToken) =>
        dialog.Context.SendActivityAsync(Reply.With(new ReplyMetadata(kind), content.Current.Wording[key]), cancellationToken);
}
