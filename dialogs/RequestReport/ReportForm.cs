using Backpain.Consultations.Fields;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;

namespace Backpain.Dialogs.RequestReport;

/// <summary>The questions of a report request: three that must be, and five of a personal summary for those who want one.</summary>
internal sealed class ReportForm(ContactQuestions contact, AgreementQuestions agreement, DialogsOptions options)
{
    internal const string WordingFile = "requestReport";

    private const int LongestAnswer = 2000;

    internal Form Create() => new(WordingFile, ReplyKinds.Report,
    [
        contact.Name,
        contact.Email with { Read = ReadEmail, NeededAfterAll = _ => true },
        agreement.Consent,
        .. Slots.OfSummary.Select(SummaryQuestion),
        agreement.Confirm(Summary),
    ]);

    /// <summary>Who has no email gets the page to print: a report has no other way to come.</summary>
    private Reading ReadEmail(string text, FormState state) => (contact.Email.Read(text, state), NoEmailReader.Declines(text)) switch
    {
        (Reading.Refused, true) => new Reading.Refused("requestReport.no-email") { IsUnderstood = true, Show = [("address", new Uri(options.PublicAddress, $"fact-sheets/{ReportSheet.Id}").ToString())] },
        var (reading, _) => reading,
    };

    private static FormQuestion SummaryQuestion(string slot) => new(slot, (text, _) => ReadWords(slot, text))
    {
        Optional = true,
        TakesAnyWords = true,
        Applies = state => state.WithSummary,
    };

    private static Reading ReadWords(string slot, string text) => text.Trim() switch
    {
        "" => new Reading.Refused("forms.refused-description"),
        { Length: > LongestAnswer } => new Reading.Refused("forms.refused-too-long"),
        var said => Reading.Accept(slot, said),
    };

    private static (string Name, string Value)[] Summary(FormState state, Wording wording)
    {
        var told = Slots.OfSummary.Where(slot => state.Answer(slot) is not null)
            .Select(slot => wording[$"{WordingFile}.told-{slot}"].With(("answer", PatientText.Plain(state.Answers[slot]))));
        return
        [
            ("name", PatientText.Plain(state.Answers[Slots.Name])),
            ("email", PatientText.Plain(state.Answers[Slots.Email])),
            ("summary", string.Join("\n", told)),
        ];
    }
}
