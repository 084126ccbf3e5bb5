using Backpain.Knowledge.Content.Reading;
using Backpain.Knowledge.UrgentSymptoms.Weighing;

namespace Backpain.Knowledge.UrgentSymptoms.Reading;

/// <summary>Reads the messages to learn from: a file a writer, a heading a sign, <c>::: says</c> and <c>::: near-misses</c>; an item may begin with its manners in brackets.</summary>
internal static class ExampleReader
{
    private const string Says = "says";
    private const string NearMisses = "near-misses";

    /// <param name="signs">The ids that headings may have; a heading with near misses alone may have any.</param>
    internal static IReadOnlyList<Example> Read(IReadOnlyList<ContentFile> files, IReadOnlySet<string> signs) =>
        [.. files.SelectMany(file => file.Sections.SelectMany(section => Read(file, section, signs)))];

    private static IEnumerable<Example> Read(ContentFile file, ContentSection section, IReadOnlySet<string> signs)
    {
        section.AllowContainers(file.Faults, Says, NearMisses);
        if (section.Find(Says) is not null && !signs.Contains(section.Id))
        {
            file.Faults.Add(section.Line, $"'{section.Id}' is no sign; the heading needs the id of a sign, for example {signs.First()}.");
        }

        return Items(section, Says).Select(item => Read(file, item, section.Id)).Concat(Items(section, NearMisses).Select(item => Read(file, item, null)));
    }

    private static IReadOnlyList<string> Items(ContentSection section, string container) => section.ItemsOf(container);

    private static Example Read(ContentFile file, string item, string? signId)
    {
        var end = item.StartsWith('(') ? item.IndexOf(')', StringComparison.Ordinal) : -1;
        return end < 0
            ? new Example(file.Name, item, signId, [])
            : new Example(file.Name, item[(end + 1)..].Trim(), signId, item[1..end].Split(',', StringSplitOptions.TrimEntries));
    }
}
