using Backpain.Bot.Web;
using Backpain.Consultations;
using Backpain.Dialogs.Forms;
using Backpain.Dialogs.RequestReport;
using Backpain.Knowledge.Content;

namespace Backpain.Bot.Mail;

/// <summary>The fact sheet with a personal summary: a person's own words and what they asked about. Nothing is inferred.</summary>
internal sealed class PatientReport(IContentLibrary content)
{
    private Wording Wording => content.Current.Wording;

    /// <returns>Markdown.</returns>
    internal string Write(StoredRequest stored)
    {
        var greeting = Wording["mail.report-greeting"].With(("name", PatientText.Plain(stored.Request.Name)), ("reference", stored.Id));
        IEnumerable<string> parts =
        [
            greeting,
            $"# {Wording["mail.report-title"].Text}",
            .. Told(stored.Request.Summary),
            .. Asked(stored.Request.Summary),
            Wording["mail.report-questions"].Text,
            Wording["mail.report-tell"].Text,
            .. FactSheet(),
            Wording["mail.report-end"].Text,
        ];
        return string.Join("\n\n", parts.Where(part => part.Length > 0));
    }

    private IEnumerable<string> Told(PersonalSummary? summary)
    {
        List<string> told = [.. Lines(summary)];
        return told.Count == 0 ? [] : [Wording["mail.report-told"].Text, string.Join('\n', told)];
    }

    private IEnumerable<string> Lines(PersonalSummary? summary) =>
        new (string Slot, string? Answer)[]
        {
            (Slots.Where, summary?.Where),
            (Slots.HowLong, summary?.HowLong),
            (Slots.HowStrong, summary?.HowStrong),
            (Slots.Affects, summary?.Affects),
            (Slots.Tried, summary?.Tried),
        }
        .Where(line => line.Answer is not null)
        .Select(line => Wording["requestReport.told-" + line.Slot].With(("answer", PatientText.Plain(line.Answer!))));

    private IEnumerable<string> Asked(PersonalSummary? summary)
    {
        List<Topic> topics = [.. (summary?.TopicIds ?? []).Select(content.Current.FindTopic).OfType<Topic>()];
        return topics.Count == 0 ? [] : [Wording["mail.report-asked"].Text, .. topics.SelectMany(Section)];
    }

    private IEnumerable<string> FactSheet() => content.Current.FindSheet(ReportSheet.Id) is { } sheet
        ? [$"# {sheet.Title}", sheet.Introduction, .. sheet.Topics.SelectMany(topic => WholeSection(topic, sheet)), $"### {Wording["page.sources"].Text}", .. sheet.Sources.Select(Line), SheetReview.Say(sheet, Wording)]
        : [];

    private static string Line(Source source) => $"- {source.Title} ({source.Year}){(source.Address is null ? "" : $": {source.Address}")}";

    private static IEnumerable<string> Section(Topic topic) => [$"#### {topic.Title}", topic.ShortAnswer];

    private static IEnumerable<string> WholeSection(Topic topic, FactSheet sheet) =>
        [$"### {topic.Title}", topic.ShortAnswer, SourceNames.Spell(topic.More, sheet), SourceNames.Spell(topic.Evidence, sheet)];
}
