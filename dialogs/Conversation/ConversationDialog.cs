using Backpain.Dialogs.AnswerQuestion;
using Backpain.Dialogs.FormCards;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Dialogs.RequestConsultation;
using Backpain.Dialogs.RequestReport;
using Backpain.Dialogs.UrgentSymptoms;
using Backpain.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.Conversation;

/// <summary>Who says what next: a red flag before all, then an open form, then a command or a question.</summary>
public sealed class ConversationDialog : ComponentDialog
{
    private readonly BotMemory memory;
    private readonly IUnderstandMessages understand;
    private readonly LookForUrgentSymptoms urgentSymptoms;
    private readonly FormTurns forms;
    private readonly TakeCommand takeCommand;

    internal ConversationDialog(
        BotMemory memory,
        IUnderstandMessages understand,
        LookForUrgentSymptoms urgentSymptoms,
        FormTurns forms,
        TakeCommand takeCommand,
        IEnumerable<Dialog> dialogs)
        : base(nameof(ConversationDialog))
    {
        this.memory = memory;
        this.understand = understand;
        this.urgentSymptoms = urgentSymptoms;
        this.forms = forms;
        this.takeCommand = takeCommand;
        foreach (var dialog in dialogs)
        {
            AddDialog(dialog);
        }
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        TakeTurnAsync(innerDc, cancellationToken);

    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        TakeTurnAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult> TakeTurnAsync(DialogContext dialog, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var conversation = await memory.ConversationAsync(dialog.Context, cancellationToken);
        conversation.TakeUpWaiting();
        if (PressedCard.Of(dialog.Context.Activity) is { } pressed)
        {
            await forms.Open.OpenNextAsync(dialog, await forms.Card.TakeAsync(dialog, pressed, conversation, cancellationToken), conversation, cancellationToken);
            return OpenOrDone(dialog);
        }

        var text = await urgentSymptoms.LookAsync(dialog.Context, dialog.Context.Activity.Text.Trim(), conversation, cancellationToken);
        if (conversation.Form is null or { Parked: true })
        {
            await dialog.CancelAllDialogsAsync(cancellationToken);
        }

        return text switch
        {
            null => OpenOrDone(dialog),
            "" when conversation.Form is { } form => await OpenForm.ResumeAsync(dialog, form, cancellationToken),
            _ when dialog.ActiveDialog is not null => await forms.Open.OpenNextAsync(dialog, await forms.Take.TakeAsync(dialog, text, conversation, cancellationToken), conversation, cancellationToken),
            _ => await TakeMessageAsync(dialog, text, conversation, cancellationToken),
        };
    }

    private async Task<DialogTurnResult> TakeMessageAsync(DialogContext dialog, string text, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        var understanding = Understand(text, conversation);
        if (await forms.Late.TakeAsync(dialog, text, understanding, conversation, cancellationToken) is { } corrected)
        {
            return corrected;
        }

        var result = understanding.Kind switch
        {
            MessageKind.Consult => await RequestAsync(dialog, nameof(RequestConsultationDialog), text, understanding, cancellationToken),
            MessageKind.Report => await RequestAsync(dialog, nameof(RequestReportDialog), text, understanding, cancellationToken),
            MessageKind.Command => await takeCommand.TakeAsync(dialog, understanding, conversation, cancellationToken),
            _ => await dialog.BeginDialogAsync(nameof(AnswerQuestionDialog), understanding, cancellationToken),
        };
        await forms.Open.MentionParkedAsync(dialog, conversation, cancellationToken);
        return result;
    }

    /// <summary>Whoever leaves an address or a number without saying plainly what for wants to be contacted.</summary>
    private Understanding Understand(string text, ConversationMemory conversation)
    {
        var soFar = new ConversationSoFar(conversation.RecentTopics, conversation.OfferedTopics);
        var details = DetailsInMessage.Read(text);
        var rest = DetailsInMessage.Without(text, details);
        var understanding = understand.Understand(rest, soFar);
        var saysNothingElse = IntentIds.OnlyTells(understanding) || !rest.Any(char.IsLetter);
        var leavesBoth = DetailsInMessage.LeavesBothContacts(details) && !understanding.IsQuestion && understanding.Kind is MessageKind.Answer or MessageKind.Clarify or MessageKind.Decline or MessageKind.Chat;
        return leavesBoth || (saysNothingElse && DetailsInMessage.LeavesContact(details))
            ? understanding with { Kind = MessageKind.Consult, Topics = [] }
            : RequestAmongTheRest.Hear(rest, details, understanding, thought => understand.Understand(thought, soFar));
    }

    /// <summary>A question that came with the request is answered first.</summary>
    private async Task<DialogTurnResult> RequestAsync(DialogContext dialog, string formDialog, string text, Understanding understanding, CancellationToken cancellationToken)
    {
        if (understanding.Topics.Count > 0)
        {
            await dialog.BeginDialogAsync(nameof(AnswerQuestionDialog), understanding with { Kind = MessageKind.Answer }, cancellationToken);
        }

        return await forms.Open.OpenAsync(dialog, formDialog, text, cancellationToken);
    }

    private static DialogTurnResult OpenOrDone(DialogContext dialog) =>
        dialog.ActiveDialog is null ? new DialogTurnResult(DialogTurnStatus.Complete) : EndOfTurn;
}
