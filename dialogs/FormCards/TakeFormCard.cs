using Backpain.Consultations.Fields;
using Backpain.Dialogs.Conversation;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.Replies;
using Backpain.Dialogs.Teams;
using Backpain.Dialogs.UrgentSymptoms;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.FormCards;

/// <summary>
/// Takes a form that was sent as a card, as one message with all answers: red flags first, then the form's own questions read the fields,
/// and what is right is stored once. Whatever is left is asked in the chat, and shown on the card.
/// </summary>
internal sealed class TakeFormCard(LookForUrgentSymptoms urgentSymptoms, ReadFormCard readCard, FormDialogs forms, PersonalMatters personal, IContentLibrary content)
{
    internal FormDialog? DialogOf(PressedCard pressed) => forms.All.FirstOrDefault(dialog => dialog.Form.WordingFile == pressed.Card);

    internal async Task<DialogTurnResult> TakeAsync(DialogContext dialog, PressedCard pressed, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        if (conversation.SentForms.ContainsKey(pressed.FormId))
        {
            // Sent once and for all, but what was typed over it since is looked at.
            await WarnOfNewAsync(dialog, pressed, conversation, cancellationToken);
            return Dialog.EndOfTurn;
        }

        return await personal.TakeAsideAsync(dialog.Context, cancellationToken) || DialogOf(pressed) is not { } form
            ? Dialog.EndOfTurn
            : await TakeAsync(dialog, form, pressed, conversation, cancellationToken);
    }

    private async Task<DialogTurnResult> TakeAsync(DialogContext dialog, FormDialog form, PressedCard pressed, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        if (pressed.Typed.Any(text => ForWhomReader.Read(text, first: true) is { WriterIsUnder16: true }))
        {
            return await CloseAsync(dialog, pressed, conversation, cancellationToken);
        }

        var state = StateOf(form, pressed, conversation);
        var isUrgent = await IsUrgentAsync(dialog, pressed, conversation, cancellationToken);
        var wrong = readCard.Read(form.Form, state, pressed.Values);
        if (isUrgent)
        {
            Look(dialog, new FormCardLook(pressed.Values, wrong, "card.see-chat"));
            return await dialog.CancelAllDialogsAsync(cancellationToken);
        }

        if (wrong.Count > 0)
        {
            Look(dialog, new FormCardLook(pressed.Values, wrong, "card.check"));
            return await OpenForm.ResumeAsync(dialog, state, cancellationToken);
        }

        ReadFormCard.Confirm(form.Form, state);
        await form.SendAsync(dialog.Context, state, conversation, cancellationToken);
        Look(dialog, new FormCardLook(pressed.Values, wrong, "card.see-chat"));
        return await dialog.CancelAllDialogsAsync(cancellationToken);
    }

    /// <summary>A plain question about a sign waits in the chat; once it is cleared up the form goes on there.</summary>
    private async Task<bool> IsUrgentAsync(DialogContext dialog, PressedCard pressed, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        if (await WarnOfNewAsync(dialog, pressed, conversation, cancellationToken))
        {
            return true;
        }

        foreach (var text in pressed.Typed)
        {
            if (await urgentSymptoms.LookAsync(dialog.Context, text, conversation, cancellationToken) is null)
            {
                conversation.Doubt = conversation.Doubt is { } doubt ? doubt with { Message = "" } : null;
                return true;
            }
        }

        return false;
    }

    private async Task<bool> WarnOfNewAsync(DialogContext dialog, PressedCard pressed, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        foreach (var text in pressed.Typed)
        {
            if (await urgentSymptoms.WarnOfNewAsync(dialog.Context, text, conversation, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The form that the card was made for, also where it was forgotten since: whoever sends it wants it sent.</summary>
    private static FormState StateOf(FormDialog form, PressedCard pressed, ConversationMemory conversation)
    {
        if (conversation.Form?.Id != pressed.FormId)
        {
            conversation.Form = new FormState { Id = pressed.FormId, DialogId = form.Id };
        }

        conversation.Form.Parked = false;
        return conversation.Form;
    }

    private async Task<DialogTurnResult> CloseAsync(DialogContext dialog, PressedCard pressed, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        if (!await WarnOfNewAsync(dialog, pressed, conversation, cancellationToken))
        {
            await dialog.Context.SendActivityAsync(Reply.With(new ReplyMetadata(ReplyKinds.Cancelled), content.Current.Wording["forms.under-16"]), cancellationToken);
        }

        (conversation.Form, conversation.NextForm) = (null, null);
        Look(dialog, FormCardLook.Fresh with { Closed = true });
        return await dialog.CancelAllDialogsAsync(cancellationToken);
    }

    private static void Look(DialogContext dialog, FormCardLook look) => dialog.Context.TurnState.Set(look);
}
