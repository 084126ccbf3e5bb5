using Backpain.Consultations;
using Backpain.Dialogs.Forms;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>Reads a request back before it is sent, with what was taken for granted.</summary>
internal sealed class ConsultationSummary(CallTimesOfForm callTimes)
{
    internal (string Name, string Value)[] Show(FormState state, Wording wording)
    {
        string Shown(string slot) => state.Answer(slot) is { } answer ? PatientText.Plain(answer) : wording["forms.left-out"].Text;
        return
        [
            ("name", Shown(Slots.Name)),
            ("forWhom", ForWhomWords.Say(ForWhomWords.Of(state), wording)),
            ("email", Shown(Slots.Email)),
            ("phone", Shown(Slots.Phone)),
            ("contactMethod", ContactMethodWords.Say(WaysToReach.Methods(state), wording)),
            ("calls", Calls(state, wording)),
            ("description", Shown(Slots.Description)),
        ];
    }

    /// <summary>What concerns calls only, each on its line.</summary>
    private string Calls(FormState state, Wording wording)
    {
        List<string> lines = [];
        if (WaysToReach.WantsCall(state) && state.Answer(Slots.BestTime) is { } said)
        {
            lines.Add(wording["requestConsultation.told-bestTime"].With(("answer", PatientText.Plain(said)), ("times", CallTimesWords.Say(callTimes.Read(state), wording))));
        }

        if (CallWishesWords.Applies(state))
        {
            lines.Add(wording["requestConsultation.told-wishes"].With(("answer", CallWishesWords.Say(state, wording))));
        }

        return string.Concat(lines.Select(line => line + "\n"));
    }
}
