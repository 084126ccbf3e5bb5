using Backpain.Dialogs.Forms;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.FormCards;

/// <summary>Reads the fields of a card by the questions of its form. Good answers are kept even where others have to be looked at again.</summary>
internal sealed class ReadFormCard(IContentLibrary content)
{
    private const string Yes = "yes";

    private Wording Wording => content.Current.Wording;

    /// <returns>What is wrong, by slot; with nothing wrong the form is complete.</returns>
    internal IReadOnlyDictionary<string, string> Read(Form form, FormState state, IReadOnlyDictionary<string, string> values)
    {
        // The card shows these very words of consent.
        state.AskedVersion = WordingVersion.Of(Wording[form.Key("ask-consent")]);
        var asked = form.Questions.Where(question => values.ContainsKey(question.Slot)).OrderBy(question => question.Slot == Slots.ContactMethod ? 0 : 1).ToList();
        var wrong = new Dictionary<string, string>();
        foreach (var question in asked)
        {
            Note(wrong, question.Slot, Take(form, question, state, values[question.Slot]));
        }

        foreach (var slot in form.AlsoKeeps.Where(slot => values.GetValueOrDefault(slot, "").Length > 0))
        {
            state.Take(slot, values[slot]);
        }

        foreach (var question in asked.Where(question => !wrong.ContainsKey(question.Slot) && question.IsOpen(state) && IsAllowed(form, question, state)))
        {
            Note(wrong, question.Slot, Wording["card.needed"].Text);
        }

        return wrong;
    }

    /// <summary>Pressing the button says that all is right.</summary>
    internal static void Confirm(Form form, FormState state) => Keep(form.Questions.Single(question => question.Slot == Slots.Confirm), state, Yes);

    /// <returns>What is wrong with the answer, or null.</returns>
    private string? Take(Form form, FormQuestion question, FormState state, string said)
    {
        state.Answers.Remove(question.Slot);
        return question.Slot switch
        {
            Slots.Consent when said != Yes => Wording["card.needed-consent"].Text,
            Slots.Consent => Keep(question, state, Yes) is null ? null : Wording["card.needed-consent"].Text,
            _ when !IsAllowed(form, question, state) => null,
            _ when said.Length == 0 => LeaveOut(question, state),
            _ => TakeText(question, state, said),
        };
    }

    private string? TakeText(FormQuestion question, FormState state, string said)
    {
        // What stands in the field for a name is one.
        state.Refusals = ContactQuestions.TriesForName;
        var refused = Keep(question, state, said);
        return refused is not null ? Wording[refused.WordingKey].With(refused.Show)
            : state.Has(question.Slot) ? null
            : state.Offer is { } offer ? Wording["card.did-you-mean"].With(("meant", PatientText.Plain(offer.Meant)), ("typed", PatientText.Plain(offer.Typed)))
            : Wording["card.needed"].Text;
    }

    /// <returns>What to say to an answer that is none, or null.</returns>
    private static Reading.Refused? Keep(FormQuestion question, FormState state, string said)
    {
        switch (question.Read(said, state))
        {
            case Reading.Accepted accepted:
                foreach (var (slot, answer) in accepted.Answers.Where(answer => answer.Slot == question.Slot || answer.Slot == Slots.ConsentVersion))
                {
                    state.Take(slot, answer);
                }

                return null;
            case Reading.Refused refused:
                return refused;
            default:
                return new Reading.Refused("card.needed");
        }
    }

    private string? LeaveOut(FormQuestion question, FormState state)
    {
        if (!question.MayBeSkipped(state))
        {
            return Wording["card.needed"].Text;
        }

        state.Take(question.Slot, "");
        return null;
    }

    /// <summary>Nothing about health is kept without consent.</summary>
    private static bool IsAllowed(Form form, FormQuestion question, FormState state) =>
        state.Has(Slots.Consent) || form.Questions.TakeWhile(each => each.Slot != Slots.Consent).Contains(question);

    private static void Note(Dictionary<string, string> wrong, string slot, string? reason)
    {
        if (reason is not null)
        {
            wrong[slot] = reason;
        }
    }
}
