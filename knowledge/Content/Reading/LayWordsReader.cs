namespace Backpain.Knowledge.Content.Reading;

internal static class LayWordsReader
{
    private const int MostWords = 4;

    internal static IEnumerable<LayMeaning> Read(ContentFile file)
    {
        _ = file.FrontMatter.Text("title");
        _ = file.FrontMatter.Text("owner");
        return file.Sections.Select(section => Read(section, file.Faults)).ToList();
    }

    private static LayMeaning Read(ContentSection section, FileFaults faults)
    {
        section.AllowContainers(faults);
        var phrases = section.Body.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (phrases.Length == 0)
        {
            faults.Add(section.Line, $"'{section.Title}' has no words; write them below the heading, with commas between.");
        }

        foreach (var phrase in phrases.Where(phrase => MarkdownText.CountWords(phrase) > MostWords))
        {
            faults.Add(section.Line, $"'{phrase}' under '{section.Title}' has over {MostWords} words; shorten it, or make it one of the asks of a topic.");
        }

        return new LayMeaning(section.Id, phrases);
    }
}
