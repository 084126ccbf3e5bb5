using Backpain.Consultations;
using Backpain.Dialogs.Forms;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>Says whom a request is for.</summary>
public static class ForWhomWords
{
    /// <param name="file">The wording file that says it: to the person, or to the clinic.</param>
    public static string Say(ForWhom whom, Wording wording, string file = ConsultationForm.WordingFile)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return wording[whom switch
        {
            ForWhom.SomeoneElse => file + ".for-someone-else",
            ForWhom.Child => file + ".for-child",
            _ => file + ".for-self",
        }].Text;
    }

    internal static ForWhom Of(FormState state) => Enum.TryParse<ForWhom>(state.Answer(Slots.ForWhom), out var whom) ? whom : ForWhom.Self;

    /// <summary>What follows for who writes: a parent hears whom else to see, and others whose details are wanted.</summary>
    internal static string? Note(FormState state, Wording wording) => Of(state) switch
    {
        ForWhom.Child => wording["requestConsultation.noted-child"].Text,
        ForWhom.SomeoneElse when state.Answer(Slots.MayBeChild) is not null => wording["requestConsultation.noted-maybe-child"].Text,
        ForWhom.SomeoneElse => wording["requestConsultation.noted-someone-else"].Text,
        _ => null,
    };
}
