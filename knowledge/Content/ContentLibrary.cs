using Backpain.Knowledge.Content.Reading;
using Backpain.Knowledge.Learning;
using Microsoft.Extensions.Logging;

namespace Backpain.Knowledge.Content;

/// <summary>Serves a content directory and watches it: a good change is live within 2 seconds, a bad one is logged and refused.</summary>
public sealed partial class ContentLibrary : IContentLibrary, IDisposable
{
    private static readonly TimeSpan TimeBetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly string directory;
    private readonly LearnedPlaces places;
    private readonly ILogger<ContentLibrary> logger;
    private readonly ITimer timer;
    private readonly Lock looking = new();
    private volatile ContentSnapshot current;
    private string lastSeen;

    private ContentLibrary(string directory, LearnedPlaces places, TimeProvider time, ILogger<ContentLibrary> logger)
    {
        this.directory = directory;
        this.places = places;
        this.logger = logger;
        lastSeen = DirectoryStamp.Of(directory);
        current = Read(directory, places);
        timer = time.CreateTimer(_ => LookForChanges(), null, TimeBetweenLooks, TimeBetweenLooks);
    }

    public event EventHandler? Changed;

    public ContentSnapshot Current => current;

    /// <summary>Reads a content directory once, without watching it.</summary>
    /// <exception cref="ContentFaultsException">The directory is missing or has faults.</exception>
    public static ContentSnapshot Read(string directory) => Read(directory, LearnedPlaces.BesideTheProgram);

    /// <summary>Reads a content directory and keeps watching it until disposed.</summary>
    /// <exception cref="ContentFaultsException">The directory is missing or has faults.</exception>
    public static ContentLibrary Open(string directory, TimeProvider time, ILogger<ContentLibrary> logger) => Open(directory, LearnedPlaces.BesideTheProgram, time, logger);

    public void Dispose() => timer.Dispose();

    /// <param name="places">Where what the content teaches may be kept.</param>
    internal static ContentLibrary Open(string directory, LearnedPlaces places, TimeProvider time, ILogger<ContentLibrary> logger) => new(directory, places, time, logger);

    internal static ContentSnapshot Read(string directory, LearnedPlaces places)
    {
        var content = ContentDirectoryReader.Read(directory, places);
        return content.Snapshot ?? throw new ContentFaultsException(content.Faults);
    }

    private void LookForChanges()
    {
        if (!looking.TryEnter())
        {
            return;
        }

        try
        {
            var seen = DirectoryStamp.Of(directory);
            if (seen != lastSeen)
            {
                lastSeen = seen;
                TakeChange();
            }
        }
        finally
        {
            looking.Exit();
        }
    }

    private void TakeChange()
    {
        var content = ContentDirectoryReader.Read(directory, places);
        if (content.Snapshot is { } snapshot)
        {
            current = snapshot;
            LogTaken(snapshot.Topics.Count);
            Changed?.Invoke(this, EventArgs.Empty);
            return;
        }

        foreach (var fault in content.Faults)
        {
            LogRefused(fault.File, fault.Line, fault.Reason);
        }
    }

    [LoggerMessage(LogLevel.Information, "A change of the content is live: {Topics} topics.")]
    private partial void LogTaken(int topics);

    [LoggerMessage(LogLevel.Error, "A change of the content is refused, the last good content goes on serving. {File}:{Line}: {Reason}")]
    private partial void LogRefused(string file, int line, string reason);
}
