using Backpain.Consultations;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.RequestReport;

/// <summary>Takes a request for the fact sheet and a personal summary by email.</summary>
internal sealed class RequestReportDialog(ReportForm form, SubmitRequest submit, BotMemory memory, IContentLibrary content)
    : FormDialog(nameof(RequestReportDialog), form.Create(), memory, content)
{
    protected override Task SubmitAsync(DialogContext dialog, FormState state, ConversationMemory conversation, CancellationToken cancellationToken)
    {
        var request = Request(state, dialog.Context.Activity.Conversation.Id, conversation);
        return submit.SubmitAsync(dialog.Context, Form, request, conversation, cancellationToken);
    }

    private static NewRequest Request(FormState state, string conversationId, ConversationMemory conversation) => new()
    {
        IdempotencyKey = state.Id,
        ConversationId = conversationId,
        Kind = RequestKind.Report,
        Name = state.Answers[Slots.Name],
        Email = SubmitRequest.EmailOf(state),
        ContactMethods = ContactMethods.Email,
        Summary = new PersonalSummary(
            state.Answer(Slots.Where),
            state.Answer(Slots.HowLong),
            state.Answer(Slots.HowStrong),
            state.Answer(Slots.Affects),
            state.Answer(Slots.Tried),
            [.. conversation.RecentTopics]),
        Consent = AgreementQuestions.ConsentIn(state),
        UrgentAdviceShownAt = conversation.UrgentAdviceShownAt,
    };
}
