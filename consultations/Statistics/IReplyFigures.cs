using Backpain.Consultations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Statistics;

/// <summary>How often a kind of reply was given about a subject on a day.</summary>
/// <param name="Subject">A topic or an intent; empty where the kind says it all.</param>
public sealed record ReplyCount(DateOnly Day, string Kind, string Subject, int Count);

/// <summary>Counts of what people asked and how it was answered.</summary>
public interface IReplyFigures
{
    /// <summary>All counts from a day of the clinic's calendar on, in the order of days.</summary>
    Task<IReadOnlyList<ReplyCount>> ReadAsync(DateOnly since, CancellationToken cancellationToken);
}

internal sealed class ReplyFigures(ReadyDatabase database) : IReplyFigures
{
    public async Task<IReadOnlyList<ReplyCount>> ReadAsync(DateOnly since, CancellationToken cancellationToken)
    {
        await using var open = await database.OpenAsync(cancellationToken);
        return await open.ReplyCounts.AsNoTracking().Where(row => row.Day >= since)
            .OrderBy(row => row.Day).ThenBy(row => row.Kind).ThenBy(row => row.Subject)
            .Select(row => new ReplyCount(row.Day, row.Kind, row.Subject, row.Count)).ToListAsync(cancellationToken);
    }

    /// <summary>Adds to what is counted already.</summary>
    internal async Task AddAsync(IReadOnlyCollection<ReplyCount> counts, CancellationToken cancellationToken)
    {
        await using var open = await database.OpenAsync(cancellationToken);
        foreach (var count in counts)
        {
            if (!await AddAsync(open, count, cancellationToken))
            {
                await InsertAsync(open, count, cancellationToken);
            }
        }
    }

    private static async Task<bool> AddAsync(ConsultationsDatabase open, ReplyCount count, CancellationToken cancellationToken) =>
        await open.ReplyCounts.Where(row => row.Day == count.Day && row.Kind == count.Kind && row.Subject == count.Subject)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Count, row => row.Count + count.Count), cancellationToken) == 1;

    private static async Task InsertAsync(ConsultationsDatabase open, ReplyCount count, CancellationToken cancellationToken)
    {
        open.ReplyCounts.Add(new ReplyCountRow { Day = count.Day, Kind = count.Kind, Subject = count.Subject, Count = count.Count });
        try
        {
            await open.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // Another instance began the day's count a moment ago.
            open.ChangeTracker.Clear();
            await AddAsync(open, count, cancellationToken);
        }
    }
}
