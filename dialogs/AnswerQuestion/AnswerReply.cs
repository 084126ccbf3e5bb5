using System.Globalization;
using Backpain.Dialogs.Replies;
using Backpain.Knowledge.Content;
using Microsoft.Bot.Schema;

namespace Backpain.Dialogs.AnswerQuestion;

/// <summary>Writes an answer: what the sheet says, where it stands, and what to ask next.</summary>
internal sealed class AnswerReply(IContentLibrary content, DialogsOptions options)
{
    private const int MostSuggestions = 4;
    private const int SourcesNamed = 2;
    private const string Paragraph = "\n\n";

    private Wording Wording => content.Current.Wording;

    /// <summary>The short answers to one or several questions, in the order asked.</summary>
    /// <param name="declined">What was asked beside them and can't be answered: its first paragraph says whom to ask.</param>
    internal Activity Short(IReadOnlyList<Topic> topics, Intent? declined)
    {
        List<(string Title, string Text)> parts = [.. topics.Select(topic => (topic.Title, topic.ShortAnswer))];
        if (declined is { Reply: { } reply })
        {
            parts.Add((declined.Title, reply.Text.Split(Paragraph)[0]));
        }

        var told = parts.Select(part => parts.Count == 1 ? part.Text : $"**{part.Title}**{Paragraph}{part.Text}");
        var text = string.Join(Paragraph, [.. told, .. SourceLines(topics)]);
        return Answer(topics, text, SuggestionsAfter(topics, withMore: topics.Any(topic => topic.More.Length > 0)));
    }

    /// <summary>The rest of a topic, with what studies and guidance say.</summary>
    internal Activity More(Topic topic)
    {
        var sheet = content.Current.FindSheet(topic.SheetId)!;
        string[] parts = [SourceNames.Spell(topic.More, sheet), SourceNames.Spell(topic.Evidence, sheet), .. SourceLines([topic])];
        return Answer([topic], string.Join(Paragraph, parts.Where(part => part.Length > 0)), SuggestionsAfter([topic], withMore: false));
    }

    private static Activity Answer(IReadOnlyList<Topic> topics, string text, IEnumerable<string> suggestions) =>
        Reply.Of(new ReplyMetadata(ReplyKinds.Answer, [.. topics.Select(topic => topic.Id)]), text, suggestions);

    private IEnumerable<string> SourceLines(IReadOnlyList<Topic> topics) => topics
        .GroupBy(topic => topic.SheetId)
        .Select(group => SourceLine(content.Current.FindSheet(group.Key)!, [.. group]));

    private string SourceLine(FactSheet sheet, IReadOnlyList<Topic> topics)
    {
        var sources = NameSources(sheet, [.. topics.SelectMany(topic => topic.SourceKeys).Distinct()]);
        return Wording[sources.Length > 0 ? "answer.source" : "answer.source-service"].With(
            [("sheet", sheet.Title), ("address", AddressOf(sheet, topics[0])), ("reviewed", Reviewed(sheet)), .. sources.Length > 0 ? [("sources", sources)] : Array.Empty<(string, string)>()]);
    }

    /// <summary>The first few; the sheet's page, which is linked, names them all.</summary>
    private string NameSources(FactSheet sheet, IReadOnlyList<string> keys)
    {
        var named = string.Join("; ", keys.Take(SourcesNamed).Select(key => SourceNames.Name(sheet.Sources.First(source => source.Key == key))));
        var others = keys.Count - SourcesNamed;
        return others > 0 ? Wording["answer.more-sources"].With(("sources", named), ("count", others.ToString(CultureInfo.InvariantCulture))) : named;
    }

    private string AddressOf(FactSheet sheet, Topic topic) => new Uri(options.PublicAddress, $"fact-sheets/{sheet.Id}#{topic.Id}").ToString();

    private string Reviewed(FactSheet sheet) => sheet.ReviewedOn is { } day
        ? Wording["answer.reviewed"].With(("day", day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))))
        : Wording["answer.not-reviewed"].Text;

    private IEnumerable<string> SuggestionsAfter(IReadOnlyList<Topic> topics, bool withMore)
    {
        var next = topics.SelectMany(topic => topic.SeeAlso).Distinct()
            .Where(id => topics.All(topic => topic.Id != id))
            .Select(id => content.Current.FindTopic(id)?.Title)
            .OfType<string>();
        var more = withMore ? Wording["answer.suggest-more"].Suggestions : [];
        var always = Wording["answer.suggest-always"].Suggestions;
        return more.Concat(next.Take(MostSuggestions - more.Count - always.Count)).Concat(always);
    }
}
