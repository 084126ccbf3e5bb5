namespace Backpain.Knowledge.Content.Reading;

internal static class IntentReader
{
    internal static IEnumerable<Intent> Read(ContentFile file, IReadOnlyDictionary<string, IReadOnlyList<ContentItem>> asksOf)
    {
        _ = file.FrontMatter.Text("title");
        _ = file.FrontMatter.Text("owner");
        foreach (var section in file.Sections)
        {
            section.AllowContainers(file.Faults, "asks", "suggestions", "seeAlso");
            var reply = section.Body.Length > 0 ? PhraseReader.Read(file, section) : null;
            if (reply is null && section.Find("suggestions") is { } alone)
            {
                file.Faults.Add(alone.Line, $"'{section.Title}' has suggestions and no reply to offer them with.");
            }

            List<string> asks = [.. section.ItemsOf("asks"), .. asksOf.GetValueOrDefault(section.Id, []).Select(ask => ask.Text)];
            yield return new Intent(section.Id, section.Title, reply, asks, section.ItemsOf("seeAlso"));
        }
    }
}
