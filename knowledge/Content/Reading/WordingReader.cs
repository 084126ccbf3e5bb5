namespace Backpain.Knowledge.Content.Reading;

internal static class WordingReader
{
    internal static IEnumerable<Phrase> Read(ContentFile file)
    {
        _ = file.FrontMatter.Text("title");
        _ = file.FrontMatter.Text("owner");
        foreach (var section in file.Sections)
        {
            section.AllowContainers(file.Faults, "suggestions");
            if (section.Body.Length == 0)
            {
                file.Faults.Add(section.Line, $"'{section.Title}' has no text.");
            }

            yield return PhraseReader.Read(file, section);
        }
    }
}
