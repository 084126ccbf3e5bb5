using Backpain.Consultations;
using Backpain.Consultations.Fields;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Replies;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>The questions of a consultation request, in order.</summary>
internal sealed class ConsultationForm(ContactQuestions contact, AgreementQuestions agreement, CallTimesOfForm callTimes)
{
    internal const string WordingFile = "requestConsultation";

    /// <summary>Long enough for a careful account, short enough to be read before a call.</summary>
    private const int LongestDescription = 4000;

    internal Form Create() => new(WordingFile, ReplyKinds.Consult,
    [
        contact.Name,
        contact.Email,
        new FormQuestion(Slots.Phone, (text, _) => ReadPhone(text)) { Optional = true, Applies = WantsCall, NeededAfterAll = state => Methods(state).HasFlag(ContactMethods.Phone), WhenSkipped = WithoutPhone },
        new FormQuestion(Slots.BestTime, (text, _) => ReadBestTime(text)) { Optional = true, TakesAnyWords = true, Recognises = BestTimeReader.IsTimePreference, Applies = WantsCall },
        new FormQuestion(Slots.ContactMethod, (text, _) => ReadMethods(text)),
        agreement.Consent,
        new FormQuestion(Slots.Description, (text, _) => ReadDescription(text)) { Optional = true, TakesAnyWords = true },
        agreement.Confirm(new ConsultationSummary(callTimes).Show),
    ])
    {
        AlsoKeeps = [Slots.ForWhom, Slots.MayBeChild, Slots.LeaveMessage, Slots.SayClinic],
        Notices = [new FormNotice(Slots.BestTime, callTimes.Note), new FormNotice(Slots.ForWhom, ForWhomWords.Note)],
    };

    internal static bool WantsCall(FormState state) => Methods(state) != ContactMethods.Email;

    internal static ContactMethods Methods(FormState state) =>
        Enum.TryParse<ContactMethods>(state.Answer(Slots.ContactMethod), out var methods) ? methods : ContactMethods.None;

    /// <summary>Whoever gives no number is contacted in the other ways they named, or by email.</summary>
    private static IReadOnlyList<(string Slot, string Answer)> WithoutPhone(FormState state) =>
        [(Slots.ContactMethod, (Methods(state) & ~ContactMethods.Phone) is var others && others != ContactMethods.None ? others.ToString() : nameof(ContactMethods.Email))];

    private static Reading ReadPhone(string text)
    {
        if (PhoneNumber.TryParse(text, out var phone))
        {
            return BesidesAnswer.Take(Slots.Phone, phone.AsTyped, text, "");
        }

        return ContactMethodsReader.TryRead(text, out var methods) && methods is ContactMethods.Email or ContactMethods.Video
            ? new Reading.Accepted([(Slots.Phone, ""), (Slots.ContactMethod, methods.ToString())])
            : BesidesAnswer.Take(Slots.Phone, null, text, "forms.refused-phone");
    }

    private static Reading ReadBestTime(string text) => BestTimeReader.Read(text) switch
    {
        null => new Reading.Refused(text.Trim().Length > BestTimeReader.LongestText ? "forms.refused-too-long" : "forms.refused-best-time"),
        var said => BesidesAnswer.Take(Slots.BestTime, said, text, ""),
    };

    private static Reading ReadMethods(string text)
    {
        var methods = ContactMethodsReader.Read(text);
        return methods.Methods == ContactMethods.None
            ? new Reading.Refused(methods.NotOffered is null ? "forms.refused-contact-method" : "forms.refused-not-offered")
            : new Reading.Accepted([(Slots.ContactMethod, methods.Methods.ToString()), .. OtherDetails.Read(text, first: false).Where(detail => OtherDetails.IsOne(detail.Slot))]);
    }

    private static Reading ReadDescription(string text) => text.Trim() switch
    {
        "" => new Reading.Refused("forms.refused-description"),
        { Length: > LongestDescription } => new Reading.Refused("forms.refused-too-long"),
        var said => Reading.Accept(Slots.Description, said),
    };
}
