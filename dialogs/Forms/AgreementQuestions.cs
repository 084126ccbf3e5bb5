using System.Globalization;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.Forms;

/// <summary>The two questions that end every form: explicit consent, and whether all is right.</summary>
internal sealed class AgreementQuestions(YesOrNo yesOrNo, TimeProvider time)
{
    /// <summary>Consent is to the words that were shown, whatever has become of them since.</summary>
    internal FormQuestion Consent { get; } = new(Slots.Consent, (text, state) => yesOrNo.Read(text) switch
    {
        true => new Reading.Accepted([(Slots.Consent, Now(time)), (Slots.ConsentVersion, state.AskedVersion)]),
        false => new Reading.Withdrawn("forms.consent-refused"),
        null => new Reading.Refused("forms.refused-consent"),
    });

    internal FormQuestion Confirm(Func<FormState, Wording, (string Name, string Value)[]> summary) => new(Slots.Confirm, (text, _) => (SendIt.Asks(text) ? true : yesOrNo.Read(text)) switch
    {
        true => Reading.Accept(Slots.Confirm, Now(time)),
        false => new Reading.Refused("forms.what-to-change"),
        null => new Reading.Refused("forms.refused-confirm"),
    })
    {
        Show = summary,
    };

    /// <returns>The consent of a form that is complete.</returns>
    internal static Consultations.Consent ConsentIn(FormState state) => new(
        state.Answers[Slots.ConsentVersion],
        DateTimeOffset.Parse(state.Answers[Slots.Consent], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));

    private static string Now(TimeProvider time) => time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
}
