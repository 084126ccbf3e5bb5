using Backpain.Consultations.Fields;
using Backpain.Dialogs.FormCards;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Teams;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.Conversation;

/// <summary>Opens forms, and takes up those that were set aside.</summary>
internal sealed class OpenForm(BotMemory memory, IContentLibrary content, FormDialogs forms, PersonalMatters personal, ShowFormCard card)
{
    /// <summary>Opens a form with what is known already; a parked form of the same kind is taken up with all it holds.</summary>
    internal async Task<DialogTurnResult> OpenAsync(DialogContext dialog, string formDialog, string text, CancellationToken cancellationToken)
    {
        if (await personal.TakeAsideAsync(dialog.Context, cancellationToken))
        {
            return new DialogTurnResult(DialogTurnStatus.Complete);
        }

        var conversation = await memory.ConversationAsync(dialog.Context, cancellationToken);
        if (ForWhomReader.Read(text, first: true) is { WriterIsUnder16: true })
        {
            (conversation.Form, conversation.Waiting) = (null, null);
            await SayAsync(dialog, ReplyKinds.Cancelled, "forms.under-16", cancellationToken);
            return await dialog.CancelAllDialogsAsync(cancellationToken);
        }

        IReadOnlyCollection<string> known = [];
        if (conversation.Form?.DialogId != formDialog)
        {
            known = await PrefillAsync(dialog, conversation, formDialog, cancellationToken);
        }

        forms[formDialog].TakeUp(conversation.Form!, DetailsInMessage.Read(text));
        await SayAsync(dialog, forms[formDialog].Form.ReplyKind, forms[formDialog].Form.Key("opening"), cancellationToken);
        await SayKnownAsync(dialog, forms[formDialog].Form, [.. known.Intersect(conversation.Form!.Answers.Values)], cancellationToken);
        await card.OfferAsync(dialog.Context, forms[formDialog].Form, conversation.Form, cancellationToken);
        return await ResumeAsync(dialog, conversation.Form, cancellationToken);
    }

    internal static Task<DialogTurnResult> ResumeAsync(DialogContext dialog, FormState form, CancellationToken cancellationToken)
    {
        form.Parked = false;
        return dialog.ActiveDialog is null
            ? dialog.BeginDialogAsync(form.DialogId, options: null, cancellationToken)
            : dialog.ReplaceDialogAsync(form.DialogId, options: null, cancellationToken);
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

    /// <summary>Opens the form that was asked for while another was open, now that that one is sent.</summary>
    internal async Task<DialogTurnResult> OpenNextAsync(DialogContext dialog, DialogTurnResult result, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        if (conversation.NextForm is not { } next || conversation.Form is not null)
        {
            return result;
        }

        conversation.NextForm = null;
        return await OpenAsync(dialog, next, "", cancellationToken);
    }

    /// <summary>Takes up what is known already, and whom a form that is now left waiting names.</summary>
    /// <returns>What is taken from an earlier request.</returns>
    private async Task<IReadOnlyCollection<string>> PrefillAsync(DialogContext dialog, ConversationMemory conversation, string formDialog, CancellationToken cancellationToken)
    {
        var person = await memory.PersonAsync(dialog.Context, cancellationToken);
        var state = conversation.Open(formDialog);
        var waiting = conversation.Waiting is { } other ? ((string[])[Slots.Name, Slots.Email, Slots.Phone]).Where(slot => other.Answer(slot) is not null).Select(slot => (slot, other.Answer(slot)!)) : [];
        forms[formDialog].TakeUp(state, [.. person.Answers.Select(answer => (answer.Key, answer.Value)), .. waiting]);
        return person.Answers.Values;
    }

    /// <summary>Nobody is to send a request with details they did not know of.</summary>
    private Task SayKnownAsync(DialogContext dialog, Form form, string[] known, CancellationToken cancellationToken) => known.Length == 0
        ? Task.CompletedTask
        : dialog.Context.SendActivityAsync(Reply.With(new ReplyMetadata(form.ReplyKind), content.Current.Wording["forms.known-before"], ("known", string.Join("; ", known.Select(PatientText.Plain)))), cancellationToken);

    private Task SayAsync(DialogContext dialog, string kind, string key, CancellationToken cancellationToken) =>
        dialog.Context.SendActivityAsync(Reply.With(new ReplyMetadata(kind), content.Current.Wording[key]), cancellationToken);
}
