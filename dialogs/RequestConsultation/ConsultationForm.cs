using Backpain.Consultations;
using Backpain.Consultations.Fields;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>The questions of a consultation request, in order.</summary>
internal sealed class ConsultationForm(AgreementQuestions agreement)
{
    internal const string WordingFile = "requestConsultation";

    /// <summary>Long enough for a careful account, short enough to be read before a call.</summary>
    private const int LongestDescription = 4000;

    private const int LongestBestTime = 300;

    internal Form Create() => new(WordingFile, ReplyKinds.Consult,
    [
        ContactQuestions.Name,
        ContactQuestions.Email,
        new FormQuestion(Slots.Phone, ReadPhone) { Optional = true },
        new FormQuestion(Slots.BestTime, ReadBestTime) { Optional = true, TakesAnyWords = true, Recognises = BestTimeReader.IsTimePreference, Applies = WantsCall },
        new FormQuestion(Slots.ContactMethod, ReadMethods),
        agreement.Consent(WordingFile),
        new FormQuestion(Slots.Description, ReadDescription) { Optional = true, TakesAnyWords = true },
        agreement.Confirm(Summary),
    ]);

    /// <returns>The slots to skip when somebody has no phone or wants email only.</returns>
    internal static IReadOnlyList<(string Slot, string Answer)> EmailOnly { get; } =
        [(Slots.Phone, ""), (Slots.BestTime, ""), (Slots.ContactMethod, nameof(ContactMethods.Email))];

    private static bool WantsCall(FormState state) => Methods(state) != ContactMethods.Email;

    internal static ContactMethods Methods(FormState state) =>
        Enum.TryParse<ContactMethods>(state.Answer(Slots.ContactMethod), out var methods) ? methods : ContactMethods.None;

    private static Reading ReadPhone(string text)
    {
        if (PhoneNumber.TryParse(text, out var phone))
        {
            return Reading.Accept(Slots.Phone, phone.AsTyped);
        }

        return ContactMethodsReader.TryRead(text, out var methods) && methods == ContactMethods.Email
            ? new Reading.Accepted(EmailOnly)
            : new Reading.Refused("forms.refused-phone");
    }

    private static Reading ReadBestTime(string text) => text.Trim() switch
    {
        "" => new Reading.Refused("forms.refused-best-time"),
        { Length: > LongestBestTime } => new Reading.Refused("forms.refused-too-long"),
        var said => Reading.Accept(Slots.BestTime, said),
    };

    private static Reading ReadMethods(string text) =>
        ContactMethodsReader.TryRead(text, out var methods) && methods != ContactMethods.None
            ? Reading.Accept(Slots.ContactMethod, methods.ToString())
            : new Reading.Refused("forms.refused-contact-method");

    private static Reading ReadDescription(string text) => text.Trim() switch
    {
        "" => new Reading.Refused("forms.refused-description"),
        { Length: > LongestDescription } => new Reading.Refused("forms.refused-too-long"),
        var said => Reading.Accept(Slots.Description, said),
    };

    private static (string Name, string Value)[] Summary(FormState state, Wording wording)
    {
        string Shown(string slot) => state.Answer(slot) is { } answer ? PatientText.Plain(answer) : wording["forms.left-out"].Text;
        return
        [
            ("name", Shown(Slots.Name)),
            ("email", Shown(Slots.Email)),
            ("phone", Shown(Slots.Phone)),
            ("bestTime", Shown(Slots.BestTime)),
            ("contactMethod", ContactMethodWords.Say(Methods(state), wording)),
            ("description", Shown(Slots.Description)),
        ];
    }
}
