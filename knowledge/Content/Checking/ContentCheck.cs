using Backpain.Knowledge.Content.Reading;
using Backpain.Knowledge.Learning;

namespace Backpain.Knowledge.Content.Checking;

/// <summary>Looks over a content directory before it is published.</summary>
public static class ContentCheck
{
    /// <param name="today">The day that reviews are due against.</param>
    /// <returns>Faults alone when there are any; else all other findings, kind by kind. Takes some seconds, since asks are cross-validated.</returns>
    public static IReadOnlyList<ContentFinding> Run(string contentDirectory, DateOnly today)
    {
        var content = ContentDirectoryReader.Read(contentDirectory, LearnedPlaces.None);
        return content.Snapshot is { } snapshot
            ? [.. FindAll(snapshot, ContentPlaces.In(contentDirectory), today).OrderBy(finding => finding.Kind)]
            : [.. content.Faults.Select(fault => new ContentFinding(ContentFindingKind.Fault, fault.File, fault.Line, fault.Reason))];
    }

    private static IEnumerable<ContentFinding> FindAll(ContentSnapshot content, ContentPlaces places, DateOnly today) =>
    [
        .. Reviews.Find(content, places, today),
        .. Claims.Find(places),
        .. KeptFigures.Find(content),
        .. Readability.Find(content, places),
        .. Asks.Find(content, places),
    ];
}
