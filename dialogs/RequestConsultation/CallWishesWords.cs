using Backpain.Consultations;
using Backpain.Dialogs.Forms;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>Says what a caller may do: leave a message, say that it is the clinic. What nobody allowed is not allowed.</summary>
public static class CallWishesWords
{
    /// <param name="file">The wording file that says it: to the person, or to the clinic.</param>
    public static string Say(bool mayLeaveMessage, bool maySayClinic, Wording wording, string file = ConsultationForm.WordingFile)
    {
        ArgumentNullException.ThrowIfNull(wording);
        var message = wording[mayLeaveMessage ? file + ".message-yes" : file + ".message-no"].Text;
        var clinic = wording[maySayClinic ? file + ".clinic-yes" : file + ".clinic-no"].Text;
        return wording[file + ".wishes"].With(("message", message), ("clinic", clinic));
    }

    internal static string Say(FormState state, Wording wording) => Say(Allows(state, Slots.LeaveMessage), Allows(state, Slots.SayClinic), wording);

    internal static bool Allows(FormState state, string slot) => state.Answer(slot) == Slots.Allowed;

    /// <returns>True where there is a number that the clinic may ring.</returns>
    internal static bool Applies(FormState state) =>
        state.Answer(Slots.Phone) is not null && WaysToReach.Methods(state) is var methods && (methods == ContactMethods.None || methods.HasFlag(ContactMethods.Phone));
}
