namespace Backpain.Knowledge.Content.Reading;

/// <summary>What only shows when all files are read: ids used twice, and references to topics that nobody has.</summary>
internal static class CrossReferences
{
    internal static void Check(IReadOnlyList<ContentFile> factSheets, IReadOnlyList<ContentFile> intents, IReadOnlyList<AskFile> asks)
    {
        var topicIds = factSheets.SelectMany(file => file.Sections).Select(section => section.Id).ToHashSet();
        var takenBy = new Dictionary<string, ContentFile>();
        foreach (var (file, section) in factSheets.Concat(intents).SelectMany(file => file.Sections.Select(section => (file, section))))
        {
            if (!takenBy.TryAdd(section.Id, file) && takenBy[section.Id] != file)
            {
                file.Faults.Add(section.Line, $"The id '{section.Id}' stands in '{takenBy[section.Id].Name}' too; ids must differ.");
            }

            CheckSeeAlso(file, section, topicIds);
            FollowUpReader.Check(file, section, topicIds);
        }

        foreach (var file in asks.Where(file => !takenBy.ContainsKey(file.Subject)))
        {
            file.Faults.Add(1, $"'{file.Subject}' is no topic and no intent; name the file after the id that the asks belong to.");
        }
    }

    /// <param name="container">Where the id stands.</param>
    internal static void CheckIsTopic(ContentFile file, int line, string container, string id, IReadOnlySet<string> topicIds)
    {
        if (!topicIds.Contains(id))
        {
            file.Faults.Add(line, $"{container} names '{id}', which is no topic.");
        }
    }

    private static void CheckSeeAlso(ContentFile file, ContentSection section, HashSet<string> topicIds)
    {
        const string container = "seeAlso";
        foreach (var item in section.Find(container)?.Items ?? [])
        {
            CheckIsTopic(file, item.Line, container, item.Text, topicIds);
        }
    }
}
