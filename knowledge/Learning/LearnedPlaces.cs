using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backpain.Knowledge.Learning;

/// <summary>Where what was learned may lie: beside the program, where the build puts it, and where a program keeps what it learned itself. Safe for many threads.</summary>
/// <param name="directories">Looked through in this order.</param>
/// <param name="keptIn">A directory; null to keep nothing.</param>
internal sealed partial class LearnedPlaces(IReadOnlyList<string> directories, string? keptIn, ILogger<LearnedPlaces> logger)
{
    private const long MuchMemory = 100_000_000;

    private readonly Lock looking = new();
    private (LearningKey Key, Lazy<LearnedContent> Learned)? latest;

    internal LearnedPlaces(string? keptIn, ILogger<LearnedPlaces> logger)
        : this(keptIn is null ? [AppContext.BaseDirectory] : [AppContext.BaseDirectory, keptIn], keptIn, logger)
    {
    }

    /// <summary>Beside the program alone, for those who read content once.</summary>
    internal static LearnedPlaces BesideTheProgram { get; } = new(null, NullLogger<LearnedPlaces>.Instance);

    /// <summary>For those who want to see all of the content, and everything learned anew.</summary>
    internal static LearnedPlaces None => new([], null, NullLogger<LearnedPlaces>.Instance);

    /// <returns>What was learned from exactly this before, or is being learned; null when it is still to be learned.</returns>
    internal Lazy<LearnedContent>? Find(LearningKey key)
    {
        lock (looking)
        {
            if (latest?.Key != key && directories.Select(directory => Read(Path.Combine(directory, LearnedFile.Name), key)).FirstOrDefault(each => each is not null) is { } kept)
            {
                latest = (key, new Lazy<LearnedContent>(kept));
            }

            return latest is { } known && known.Key == key ? known.Learned : null;
        }
    }

    /// <returns>Learns when first asked for, and keeps it where it can.</returns>
    /// <param name="isStillSo">Whether the key is still that of the content, now that it was read.</param>
    internal Lazy<LearnedContent> Promise(LearningKey key, Func<LearnedContent> learn, Func<bool> isStillSo)
    {
        var promise = new Lazy<LearnedContent>(() =>
        {
            var learned = Learn(learn);
            if (Directory.Exists(keptIn) && isStillSo())
            {
                Keep(Path.Combine(keptIn, LearnedFile.Name), key, learned);
            }

            return learned;
        });
        lock (looking)
        {
            latest = (key, promise);
        }

        return promise;
    }

    private static LearnedContent Learn(Func<LearnedContent> learn)
    {
        var before = GC.GetTotalAllocatedBytes();
        var learned = learn();
        if (GC.GetTotalAllocatedBytes() - before > MuchMemory)
        {
            // Learning needs for a moment many times what is learned, and the runtime would hold on to it.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }

        return learned;
    }

    private LearnedContent? Read(string file, LearningKey key)
    {
        try
        {
            var learned = File.Exists(file) ? LearnedFile.Read(file, key) : null;
            if (learned is null && File.Exists(file))
            {
                LogOutdated(file);
            }

            return learned;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            LogRefused(file, fault.Message);
            return null;
        }
    }

    private void Keep(string file, LearningKey key, LearnedContent learned)
    {
        try
        {
            LearnedFile.Write(file, key, learned);
            LogKept(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            LogNotKept(file, fault.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "{File} was learned from other content or by other code, and is not used.")]
    private partial void LogOutdated(string file);

    [LoggerMessage(LogLevel.Warning, "{File} is not used: {Reason}")]
    private partial void LogRefused(string file, string reason);

    [LoggerMessage(LogLevel.Information, "The content was learned from anew, and what was learned is kept in {File}.")]
    private partial void LogKept(string file);

    [LoggerMessage(LogLevel.Warning, "What was learned from the content can't be kept in {File}, so the next start learns again: {Reason}")]
    private partial void LogNotKept(string file, string reason);
}
