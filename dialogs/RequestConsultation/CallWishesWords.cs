using Backpain.Consultations;
using Backpain.Dialogs.Forms;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>Says what a caller may do: leave a message, say that it is the clinic. What nobody allowed is not allowed.</summary>
public static class CallWishesWords
{
    public static string Say(bool mayLeaveMessage, bool maySayClinic, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        var message = wording[mayLeaveMessage ? "requestConsultation.message-yes" : "requestConsultation.message-no"].Text;
        var clinic = wording[maySayClinic ? "requestConsultation.clinic-yes" : "requestConsultation.clinic-no"].Text;
        return wording["requestConsultation.wishes"].With(("message", message), ("clinic", clinic));
    }

    internal static string Say(FormState state, Wording wording) => Say(Allows(state, Slots.LeaveMessage), Allows(state, Slots.SayClinic), wording);

    internal static bool Allows(FormState state, string slot) => state.Answer(slot) == Slots.Allowed;

    /// <returns>True where there is a number that the clinic may ring.</returns>
    internal static bool Applies(FormState state) =>
        state.Answer(Slots.Phone) is not null && WaysToReach.Methods(state) is var methods && (methods == ContactMethods.None || methods.HasFlag(ContactMethods.Phone));
}
