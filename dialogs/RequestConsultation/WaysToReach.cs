using Backpain.Consultations;
using Backpain.Consultations.Fields;
using Backpain.Dialogs.Forms;

namespace Backpain.Dialogs.RequestConsultation;

/// <summary>The questions for an address and a number. Either will do and one must be: who has no email is rung, who has no phone is written to.</summary>
internal sealed class WaysToReach(ContactQuestions contact)
{
    internal FormQuestion Email => contact.Email with
    {
        Read = ReadEmail,
        Optional = true,
        LastWay = state => IsSkipped(state, Slots.Phone),
        NeededAfterAll = state => Methods(state) == ContactMethods.Email,
        WhenSkipped = WithoutEmail,
    };

    internal FormQuestion Phone { get; } = new(Slots.Phone, ReadPhone)
    {
        Optional = true,
        Applies = WantsCall,
        AskInstead = state => IsSkipped(state, Slots.Email) ? ("requestConsultation.ask-phone-instead", [])
            : state.Answer(Slots.HardToCall) is not null ? ("requestConsultation.phone-by-relay", []) : null,
        LastWay = state => IsSkipped(state, Slots.Email),
        NeededAfterAll = state => Methods(state).HasFlag(ContactMethods.Phone) || IsSkipped(state, Slots.Email),
        WhenSkipped = WithoutPhone,
    };

    internal static bool WantsCall(FormState state) => Methods(state) != ContactMethods.Email;

    /// <summary>The ways that a person named, without email where they have none and another way is left.</summary>
    internal static ContactMethods Methods(FormState state)
    {
        var named = Enum.TryParse<ContactMethods>(state.Answer(Slots.ContactMethod), out var methods) ? methods : ContactMethods.None;
        return IsSkipped(state, Slots.Email) && named != ContactMethods.Email ? named & ~ContactMethods.Email : named;
    }

    private Reading ReadEmail(string text, FormState state)
    {
        var reading = contact.Email.Read(text, state);
        var told = (reading as Reading.Accepted)?.Answers ?? [];
        if (state.Offer is not null || Tells(told, Slots.Email) || !(NoEmailReader.Declines(text) || (IsSkipped(state, Slots.Email) && Tells(told, Slots.Phone))))
        {
            return reading is Reading.Refused ? ReadWish(text, state) ?? new Reading.Refused("requestConsultation.refused-email") : reading;
        }

        return IsSkipped(state, Slots.Phone) && !Tells(told, Slots.Phone)
            ? new Reading.Refused("requestConsultation.needed-email")
            : new Reading.Accepted([.. ((Reading.Accepted)BesidesAnswer.Take(Slots.Email, "", text, "")).Answers, .. WithoutEmail(state)]);
    }

    /// <summary>"Email is best, or text me", where the address was asked for: the address is still wanted.</summary>
    private static Reading? ReadWish(string text, FormState state) => ContactMethodsReader.Wish(text) switch
    {
        { Methods: ContactMethods.Email } when Methods(state) != ContactMethods.Email => Reading.Accept(Slots.ContactMethod, nameof(ContactMethods.Email)),
        { Methods: ContactMethods.None } => new Reading.Refused("requestConsultation.refused-email-not-offered"),
        _ => null,
    };

    private static Reading ReadPhone(string text, FormState state)
    {
        if (PhoneNumber.TryParse(text, out var phone))
        {
            return BesidesAnswer.Take(Slots.Phone, phone.AsTyped, text, "");
        }

        return ContactMethodsReader.TryRead(text, out var methods) && methods is ContactMethods.Email or ContactMethods.Video
            ? new Reading.Accepted([(Slots.Phone, ""), (Slots.ContactMethod, methods.ToString())])
            : BesidesAnswer.Take(Slots.Phone, null, text, WhyNoNumber(text, state));
    }

    private static string WhyNoNumber(string text, FormState state) => (NoPhoneReader.IsHardToCall(text), ContactMethodsReader.Wish(text)) switch
    {
        (true, _) => "requestConsultation.phone-by-relay",
        (_, { Methods: ContactMethods.None }) => "requestConsultation.refused-phone-not-offered",
        _ when IsSkipped(state, Slots.Email) => "requestConsultation.refused-phone-instead",
        _ => "forms.refused-phone",
    };

    /// <summary>Whoever gives no address is contacted in the other ways they named, or rung.</summary>
    private static IReadOnlyList<(string Slot, string Answer)> WithoutEmail(FormState state) => Without(ContactMethods.Email, state, ContactMethods.Phone);

    /// <summary>Whoever gives no number is contacted in the other ways they named, or by email.</summary>
    private static IReadOnlyList<(string Slot, string Answer)> WithoutPhone(FormState state) => Without(ContactMethods.Phone, state, ContactMethods.Email);

    private static IReadOnlyList<(string Slot, string Answer)> Without(ContactMethods way, FormState state, ContactMethods otherwise) =>
        [(Slots.ContactMethod, (Methods(state) & ~way) is var others && others != ContactMethods.None ? others.ToString() : otherwise.ToString())];

    private static bool Tells(IReadOnlyList<(string Slot, string Answer)> told, string slot) => told.Any(detail => detail.Slot == slot && detail.Answer.Length > 0);

    private static bool IsSkipped(FormState state, string slot) => state.Has(slot) && state.Answer(slot) is null;
}
