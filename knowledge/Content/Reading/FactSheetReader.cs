namespace Backpain.Knowledge.Content.Reading;

internal static class FactSheetReader
{
    internal static FactSheet Read(ContentFile file, IReadOnlyDictionary<string, IReadOnlyList<ContentItem>> asksOf)
    {
        var frontMatter = file.FrontMatter;
        var sources = frontMatter.Items("sources").Select(item => ReadSource(item, file.Faults)).ToList();
        FaultRepeatedKeys(sources, file);
        return new FactSheet(
            file.Name,
            frontMatter.Text("title"),
            frontMatter.Text("audience"),
            frontMatter.Text("owner"),
            frontMatter.OptionalText("reviewedBy"),
            frontMatter.OptionalDate("reviewedOn"),
            frontMatter.Date("reviewDue"),
            file.Introduction,
            sources,
            [.. file.Sections.Select(section => new TopicReader(file, sources, asksOf.GetValueOrDefault(section.Id, [])).Read(section))]);
    }

    private static Source ReadSource(FrontMatter item, FileFaults faults)
    {
        var address = item.OptionalText("address");
        var isAddress = Uri.TryCreate(address, UriKind.Absolute, out var uri);
        if (address is not null && !isAddress)
        {
            faults.Add(item.LineOf("address"), $"'{address}' is no web address; write it whole, with https://.");
        }

        return new Source(item.Text("key"), item.Text("title"), item.Text("year"), uri);
    }

    private static void FaultRepeatedKeys(List<Source> sources, ContentFile file)
    {
        foreach (var again in sources.GroupBy(source => source.Key).Where(same => same.Skip(1).Any()))
        {
            file.Faults.Add(file.FrontMatter.LineOf("sources"), $"The source key '{again.Key}' stands twice in the list of sources.");
        }
    }
}
