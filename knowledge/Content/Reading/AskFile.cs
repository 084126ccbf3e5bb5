namespace Backpain.Knowledge.Content.Reading;

/// <summary>A file of <c>content/asks</c>, named after a topic or an intent: the ways in which people say it, one a line.</summary>
/// <param name="Subject">The id of the topic or intent.</param>
internal sealed record AskFile(string Subject, IReadOnlyList<ContentItem> Asks, FileFaults Faults)
{
    internal const string Folder = "asks";

    private const string Bullet = "- ";

    internal static IReadOnlyList<AskFile> ReadAll(string contentDirectory, ICollection<ContentFault> faults) =>
        ContentFileReader.ReadFolder(contentDirectory, Folder, faults, Read);

    /// <summary>Read by lines, for there are thousands: an ask, a heading or nothing.</summary>
    internal static AskFile Read(string text, string name, FileFaults faults)
    {
        var asks = new List<ContentItem>();
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (line.StartsWith(Bullet, StringComparison.Ordinal) && line[Bullet.Length..].Trim() is { Length: > 0 } ask)
            {
                asks.Add(new ContentItem(ask, index + 1));
            }
            else if (!string.IsNullOrWhiteSpace(line) && !line.StartsWith('#'))
            {
                faults.Add(index + 1, $"'{line}' is no ask; begin each with '- '. Headings begin with '#'.");
            }
        }

        return new AskFile(name, asks, faults);
    }
}
