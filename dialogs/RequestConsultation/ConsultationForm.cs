using Backpain.Consultations;
using Backpain.Consultations.Fields;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Replies;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>The questions of a consultation request, in order.</summary>
internal sealed class ConsultationForm(ContactQuestions contact, WaysToReach ways, AgreementQuestions agreement, CallTimesOfForm callTimes)
{
    internal const string WordingFile = "requestConsultation";

    /// <summary>Characters.</summary>
    private const int ShortestDescription = 3;

    internal Form Create() => new(WordingFile, ReplyKinds.Consult,
    [
        contact.Name,
        ways.Email,
        ways.Phone,
        new FormQuestion(Slots.BestTime, ReadBestTime)
        {
            Optional = true,
            TakesAnyWords = true,
            Recognises = text => BestTimeReader.IsTimePreference(text) || ContactMethodsReader.Wish(text) is not null,
            Applies = WaysToReach.WantsCall,
        },
        new FormQuestion(Slots.ContactMethod, (text, _) => ReadMethods(text)),
        agreement.Consent,
        new FormQuestion(Slots.Description, (text, _) => ReadDescription(text)) { Optional = true, TakesAnyWords = true },
        agreement.Confirm(new ConsultationSummary(callTimes).Show),
    ])
    {
        AlsoKeeps = [Slots.ForWhom, Slots.MayBeChild, Slots.LeaveMessage, Slots.SayClinic, Slots.HardToCall],
        Notices = [new FormNotice(Slots.BestTime, callTimes.Note), new FormNotice(Slots.ForWhom, ForWhomWords.Note)],
    };

    private static Reading ReadBestTime(string text, FormState state) => BestTimeReader.Read(text) switch
    {
        not null when !BestTimeReader.IsTimePreference(text) && ContactMethodsReader.Wish(text) is { } wish => TakeWish(wish, state),
        null => new Reading.Refused(text.Trim().Length > BestTimeReader.LongestText ? "forms.refused-too-long" : "forms.refused-best-time"),
        var said => BesidesAnswer.Take(Slots.BestTime, said, text, ""),
    };

    /// <summary>"Just email me", to the question when to call: how to be reached, and no time.</summary>
    private static Reading TakeWish(ContactMethodsReading wish, FormState state) => wish.Methods == ContactMethods.None
        ? new Reading.Refused("forms.refused-not-offered")
        : wish.Methods == WaysToReach.Methods(state) ? new Reading.Refused("forms.refused-best-time") : Reading.Accept(Slots.ContactMethod, wish.Methods.ToString());

    /// <summary>"Any time Tuesday" says when, and not how.</summary>
    private static Reading ReadMethods(string text)
    {
        var methods = ContactMethodsReader.Read(text);
        if (methods.Methods is ContactMethodsReader.All && BestTimeReader.NamesTimes(text) && BestTimeReader.Read(text) is { } when)
        {
            return Reading.Accept(Slots.BestTime, when);
        }

        return methods.Methods == ContactMethods.None
            ? methods.NotOffered is null ? new Reading.Refused("forms.refused-contact-method") : new Reading.Refused("forms.refused-not-offered") { IsUnderstood = true }
            : new Reading.Accepted([(Slots.ContactMethod, methods.Methods.ToString()), .. OtherDetails.Read(text, first: false).Where(detail => OtherDetails.IsOne(detail.Slot))]);
    }

    /// <summary>A bare "y" tells nothing.</summary>
    private static Reading ReadDescription(string text) => text.Trim() switch
    {
        { Length: < ShortestDescription } => new Reading.Refused("forms.refused-description"),
        { Length: > NewRequest.LongestDescription } => new Reading.Refused("forms.refused-too-long"),
        var said => Reading.Accept(Slots.Description, said),
    };
}
