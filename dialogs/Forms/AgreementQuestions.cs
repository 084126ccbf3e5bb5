using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.Forms;

/// <summary>The two questions that end every form: explicit consent, and whether all is right.</summary>
internal sealed class AgreementQuestions(YesOrNo yesOrNo, IContentLibrary content, TimeProvider time)
{
    /// <param name="wordingFile">The form's file; its <c>ask-consent</c> is the wording agreed to.</param>
    internal FormQuestion Consent(string wordingFile) => new(Slots.Consent, text => yesOrNo.Read(text) switch
    {
        true => new Reading.Accepted([(Slots.Consent, Now()), (Slots.ConsentVersion, VersionOf($"{wordingFile}.ask-consent"))]),
        false => new Reading.Withdrawn("forms.consent-refused"),
        null => new Reading.Refused("forms.refused-consent"),
    });

    internal FormQuestion Confirm(Func<FormState, Wording, (string Name, string Value)[]> summary) => new(Slots.Confirm, text => yesOrNo.Read(text) switch
    {
        true => Reading.Accept(Slots.Confirm, Now()),
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

    private string Now() => time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A fingerprint of the very words: two wordings never share a version, and nobody can forget to raise it.</summary>
    private string VersionOf(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.Current.Wording[key].Text)))[..12];
}
