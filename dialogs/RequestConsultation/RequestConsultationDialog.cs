using Backpain.Consultations;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Builder.Dialogs;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>Takes a consultation request and hands it to the store.</summary>
internal sealed class RequestConsultationDialog(ConsultationForm form, SubmitRequest submit, BotMemory memory, IContentLibrary content)
    : FormDialog(nameof(RequestConsultationDialog), form.Create(), memory, content)
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
        Kind = RequestKind.Consultation,
        Name = state.Answers[Slots.Name],
        Email = SubmitRequest.EmailOf(state),
        Phone = PhoneNumber.TryParse(state.Answer(Slots.Phone), out var phone) ? phone : null,
        BestTimeToCall = state.Answer(Slots.BestTime),
        ContactMethods = ConsultationForm.Methods(state),
        Description = state.Answer(Slots.Description),
        Consent = AgreementQuestions.ConsentIn(state),
        UrgentAdviceShownAt = conversation.UrgentAdviceShownAt,
    };
}
