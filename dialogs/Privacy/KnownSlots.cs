using Backpain.Consultations;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.RequestConsultation;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.Privacy;

/// <summary>Which answers of a form are what a person told, and not the bot's notes to itself, in their own or in plain words.</summary>
internal static class KnownSlots
{
    private static readonly string[] Told =
        [Slots.Name, Slots.Email, Slots.Phone, Slots.BestTime, Slots.Description, .. Slots.OfSummary];

    internal static IEnumerable<string> Say(FormState form, Wording wording)
    {
        foreach (var told in form.Answers.Keys.Where(Told.Contains).Select(form.Answer).OfType<string>())
        {
            yield return PatientText.Plain(told);
        }

        if (form.Has(Slots.ForWhom))
        {
            yield return For(ForWhomWords.Of(form), wording);
        }

        if (form.Has(Slots.ContactMethod) && WaysToReach.Methods(form) is var methods and not ContactMethods.None)
        {
            yield return By(methods, wording);
        }

        if (form.Has(Slots.LeaveMessage) || form.Has(Slots.SayClinic))
        {
            yield return CallWishesWords.Say(form, wording);
        }
    }

    internal static string For(ForWhom whom, Wording wording) => wording["conversation.known-for"].With(("whom", ForWhomWords.Say(whom, wording)));

    internal static string By(ContactMethods methods, Wording wording) => wording["conversation.known-methods"].With(("methods", ContactMethodWords.Say(methods, wording)));
}
