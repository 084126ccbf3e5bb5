using Backpain.Knowledge.Content.Reading;
using Backpain.Knowledge.UrgentSymptoms.Judging;

namespace Backpain.Knowledge.UrgentSymptoms.Reading;

/// <summary>Reads the signs of a file with their level, sign-offs, advice and patterns.</summary>
/// <param name="closings">What ends every advice of a level, by the level's name in content.</param>
internal sealed class SignReader(IReadOnlyDictionary<string, string> closings, WordListReader lists)
{
    private const int MostWordsOfAction = 12;

    internal IEnumerable<WatchedSign> Read(ContentFile file)
    {
        _ = file.FrontMatter.Text("title");
        _ = file.FrontMatter.Text("owner");
        var (level, closing) = ReadLevel(file);
        var signOffs = ReadSignOffs(file);
        var patterns = new PatternReader(lists, file.Faults);
        foreach (var section in file.Sections)
        {
            section.AllowContainers(file.Faults, "question", "signs", "open", "unless");
            CheckAction(section, file.Faults);
            var sign = new UrgentSign(section.Id, section.Title, level, MarkdownText.Join(section.Body, closing), section.Find("question")?.Text) { SignOffs = signOffs };
            yield return new WatchedSign(sign, patterns.Read(section, "signs"), patterns.Read(section, "open"), patterns.Read(section, "unless"));
        }
    }

    private (UrgentLevel Level, string Closing) ReadLevel(ContentFile file)
    {
        var level = file.FrontMatter.Text("level");
        if (!closings.TryGetValue($"level-{level}", out var closing))
        {
            file.Faults.Add(file.FrontMatter.LineOf("level"), $"'level: {level}' has no words in closings.md; known are {string.Join(", ", closings.Keys)}.");
        }

        var known = level switch { "999" => UrgentLevel.Emergency, "samaritans" => UrgentLevel.Samaritans, "111" => UrgentLevel.UrgentAdvice, _ => (UrgentLevel?)null };
        if (known is null)
        {
            file.Faults.Add(file.FrontMatter.LineOf("level"), $"'level: {level}' is not known; known are 999, 111 and samaritans.");
        }

        return (known ?? UrgentLevel.Emergency, closing ?? "");
    }

    private static List<SignOff> ReadSignOffs(ContentFile file) =>
        [.. file.FrontMatter.Items("signOffs").Where(item => item.OptionalText("name") is not null)
            .Select(item => new SignOff(item.Text("name"), item.Text("role"), item.Date("date")))];

    private static void CheckAction(ContentSection section, FileFaults faults)
    {
        var words = MarkdownText.CountWords(section.FirstParagraph);
        if (words is 0 or > MostWordsOfAction)
        {
            faults.Add(section.Line, $"'{section.Title}' must begin with what to do, in one line of at most {MostWordsOfAction} words; it has {words}.");
        }
    }
}
