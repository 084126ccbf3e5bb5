using System.Text.RegularExpressions;

namespace Backpain.Knowledge.Content.Reading;

internal sealed partial class TopicReader(ContentFile file, IReadOnlyList<Source> sources, IReadOnlyList<ContentItem> moreAsks)
{
    private const int MostWordsOfShortAnswer = 60;

    internal Topic Read(ContentSection section)
    {
        section.AllowContainers(file.Faults, "asks", "evidence", "seeAlso", FollowUpReader.Container);
        CheckShortAnswer(section);
        List<string> asks = [.. section.ItemsOf("asks"), .. moreAsks.Select(ask => ask.Text)];
        if (asks.Count == 0)
        {
            file.Faults.Add(section.Line, $"'{section.Title}' has no asks; list the ways in which people ask it in asks/{section.Id}.md.");
        }

        var evidence = section.Find("evidence");
        return new Topic(
            section.Id,
            section.Title,
            file.Name,
            section.FirstParagraph,
            section.Rest,
            evidence?.Text ?? "",
            evidence is null ? [] : ReadSourceKeys(evidence),
            asks,
            section.ItemsOf("seeAlso"),
            FollowUpReader.Read(section));
    }

    private void CheckShortAnswer(ContentSection section)
    {
        var words = MarkdownText.CountWords(section.FirstParagraph);
        if (words == 0)
        {
            file.Faults.Add(section.Line, $"'{section.Title}' has no short answer; begin with a paragraph of at most {MostWordsOfShortAnswer} words.");
        }
        else if (words > MostWordsOfShortAnswer)
        {
            file.Faults.Add(section.Line, $"The short answer of '{section.Title}' has {words} words; at most {MostWordsOfShortAnswer} are allowed.");
        }
    }

    private List<string> ReadSourceKeys(ContentContainer evidence)
    {
        var keys = BracketedKeys().Matches(evidence.Text).SelectMany(match => match.Groups["key"].Captures).Select(key => key.Value).Distinct().ToList();
        foreach (var unknown in keys.Where(key => sources.All(source => source.Key != key)))
        {
            file.Faults.Add(evidence.Line, $"The source '[{unknown}]' is not in the sheet's list of sources.");
        }

        return keys;
    }

    // [V12] or [V12, N59]; a link's [words](address) is none.
    [GeneratedRegex(@"\[(?<key>[A-Z][A-Z0-9]*[a-z]?)(?:\s*[,;]\s*(?<key>[A-Z][A-Z0-9]*[a-z]?))*\](?!\()")]
    private static partial Regex BracketedKeys();
}
