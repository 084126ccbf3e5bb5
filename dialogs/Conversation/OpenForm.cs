using Backpain.Dialogs.AnswerQuestion;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.Conversation;

/// <summary>Opens forms, and takes what is said while one is open: answers, corrections, commands, and questions in between.</summary>
internal sealed class OpenForm(BotMemory memory, IContentLibrary content, RespondToMessage respond, ReadFormTurn readTurn, FormDialogs forms)
{
    /// <summary>Opens a form with what is known already; a parked form of the same kind is taken up with all it holds.</summary>
    internal async Task<DialogTurnResult> OpenAsync(DialogContext dialog, string formDialog, string text, CancellationToken cancellationToken)
    {
        var conversation = await memory.ConversationAsync(dialog.Context, cancellationToken);
        if (conversation.Form?.DialogId != formDialog)
        {
            conversation.Form = new FormState { Id = Guid.NewGuid().ToString("N"), DialogId = formDialog };
            await PrefillAsync(dialog, conversation.Form, formDialog, cancellationToken);
        }

        TakeUp(conversation.Form, forms[formDialog].Form, DetailsInMessage.Read(text));
        await SayAsync(dialog, forms[formDialog].Form, "opening", cancellationToken);
        return await ResumeAsync(dialog, conversation.Form, cancellationToken);
    }

    internal static Task<DialogTurnResult> ResumeAsync(DialogContext dialog, FormState form, CancellationToken cancellationToken)
    {
        form.Parked = false;
        return dialog.ActiveDialog is null
            ? dialog.BeginDialogAsync(form.DialogId, options: null, cancellationToken)
            : dialog.ReplaceDialogAsync(form.DialogId, options: null, cancellationToken);
    }

    internal async Task<DialogTurnResult> ContinueAsync(DialogContext dialog, string text, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        var state = conversation.Form!;
        var form = forms[state.DialogId].Form;
        if (form.Asked(state) is not { } asked)
        {
            return await dialog.ContinueDialogAsync(cancellationToken);
        }

        return readTurn.Read(text, asked, state, form) switch
        {
            FormTurn.Cancel => await CancelAsync(dialog, conversation, cancellationToken),
            FormTurn.StartAgain => await StartAgainAsync(dialog, state, form, cancellationToken),
            FormTurn.Change change => await ChangeAsync(dialog, state, form, change, cancellationToken),
            FormTurn.Skip => await SkipAsync(dialog, state, cancellationToken),
            FormTurn.AddSummary => await AddSummaryAsync(dialog, state, cancellationToken),
            FormTurn.Aside aside => await AnswerAsideAsync(dialog, aside, conversation, cancellationToken),
            _ => await dialog.ContinueDialogAsync(cancellationToken),
        };
    }

    /// <summary>Says once that a parked form is kept, and how to take it up again.</summary>
    internal async Task MentionParkedAsync(DialogContext dialog, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        if (conversation.Form is not { Parked: true, ToldParked: false } form)
        {
            return;
        }

        form.ToldParked = true;
        await SayAsync(dialog, ReplyKinds.Chat, "forms.kept", cancellationToken);
    }

    private async Task<DialogTurnResult> CancelAsync(DialogContext dialog, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        conversation.Form = null;
        await SayAsync(dialog, ReplyKinds.Cancelled, "forms.cancelled", cancellationToken);
        return await dialog.CancelAllDialogsAsync(cancellationToken);
    }

    private async Task<DialogTurnResult> StartAgainAsync(DialogContext dialog, FormState state, Form form, CancellationToken cancellationToken)
    {
        state.Answers.Clear();
        state.WithSummary = false;
        await SayAsync(dialog, form.ReplyKind, "forms.start-again", cancellationToken);
        return await ResumeAsync(dialog, state, cancellationToken);
    }

    private async Task<DialogTurnResult> ChangeAsync(DialogContext dialog, FormState state, Form form, FormTurn.Change change, CancellationToken cancellationToken)
    {
        TakeUp(state, form, change.Values);
        foreach (var slot in change.AskAgain)
        {
            state.Answers.Remove(slot);
        }

        if (change.Values.Count > 0)
        {
            await SayAsync(dialog, form.ReplyKind, "forms.changed", cancellationToken);
        }

        return await ResumeAsync(dialog, state, cancellationToken);
    }

    private static Task<DialogTurnResult> SkipAsync(DialogContext dialog, FormState state, CancellationToken cancellationToken)
    {
        var skipped = state.Asking == Slots.Phone ? RequestConsultation.ConsultationForm.EmailOnly : [(state.Asking!, "")];
        foreach (var (slot, answer) in skipped)
        {
            state.Take(slot, answer);
        }

        return ResumeAsync(dialog, state, cancellationToken);
    }

    private static Task<DialogTurnResult> AddSummaryAsync(DialogContext dialog, FormState state, CancellationToken cancellationToken)
    {
        state.WithSummary = true;
        return ResumeAsync(dialog, state, cancellationToken);
    }

    private async Task<DialogTurnResult> AnswerAsideAsync(DialogContext dialog, FormTurn.Aside aside, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        await dialog.Context.SendActivityAsync(respond.Respond(aside.Understanding, conversation), cancellationToken);
        await dialog.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }

    private async Task PrefillAsync(DialogContext dialog, FormState state, string formDialog, CancellationToken cancellationToken)
    {
        var person = await memory.PersonAsync(dialog.Context, cancellationToken);
        TakeUp(state, forms[formDialog].Form, [.. person.Answers.Select(answer => (answer.Key, answer.Value))]);
    }

    private static void TakeUp(FormState state, Form form, IReadOnlyList<(string Slot, string Answer)> answers)
    {
        foreach (var (slot, answer) in answers.Where(answer => form.Questions.Any(question => question.Slot == answer.Slot)))
        {
            state.Take(slot, answer);
        }
    }

    private Task SayAsync(DialogContext dialog, Form form, string heading, CancellationToken cancellationToken) =>
        SayAsync(dialog, form.ReplyKind, form.Key(heading), cancellationToken);

    private Task SayAsync(DialogContext dialog, string kind, string key, CancellationToken cancellationToken) =>
        dialog.Context.SendActivityAsync(Reply.With(new ReplyMetadata(kind), content.Current.Wording[key]), cancellationToken);
}
