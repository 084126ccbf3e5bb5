using Backpain.Consultations;
using Backpain.Consultations.Calling;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Memory;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>Takes a consultation request and hands it to the store.</summary>
internal sealed class RequestConsultationDialog(ConsultationForm form, CallTimesOfForm callTimes, SubmitRequest submit, BotMemory memory, IContentLibrary content)
    : FormDialog(nameof(RequestConsultationDialog), form.Create(), submit, memory, content)
{
    protected override NewRequest Complete(NewRequest request, FormState state, ConversationMemory conversation)
    {
        var call = WaysToReach.WantsCall(state);
        return request with
        {
            Kind = RequestKind.Consultation,
            Phone = PhoneNumber.TryParse(state.Answer(Slots.Phone), out var phone) ? phone : null,
            BestTimeToCall = state.Answer(Slots.BestTime),
            ContactMethods = WaysToReach.Methods(state),
            Calls = call ? new CallWishes(callTimes.Read(state), CallWishesWords.Allows(state, Slots.LeaveMessage), CallWishesWords.Allows(state, Slots.SayClinic)) : null,
            ForWhom = ForWhomWords.Of(state),
            Description = state.Answer(Slots.Description),
        };
    }
}
