using Backpain.Consultations;
using Backpain.Dialogs.Forms;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>Says whom a request is for.</summary>
public static class ForWhomWords
{
    public static string Say(ForWhom whom, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return wording[whom switch
        {
            ForWhom.SomeoneElse => "requestConsultation.for-someone-else",
            ForWhom.Child => "requestConsultation.for-child",
            _ => "requestConsultation.for-self",
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
