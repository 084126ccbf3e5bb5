using Backpain.Bot.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Bot.DirectLine.Transcripts;

/// <summary>What was said, on disk and encrypted, so that a page that comes back gets all that it has not seen.</summary>
internal sealed class TranscriptStore(IDbContextFactory<BotDatabase> databases, IDataProtectionProvider protection)
{
    /// <summary>Activities in one answer; whoever reads goes on from the last one.</summary>
    internal const int PageSize = 250;

    // Compiled for one database: not shared between servers in one process.
    private readonly Func<BotDatabase, string, Task<TranscriptHead?>> queryHead = EF.CompileAsyncQuery((BotDatabase database, string id) =>
        database.Conversations.Where(row => row.Id == id).Select(row => new TranscriptHead(
            row.UserId,
            database.Activities.Where(activity => activity.ConversationId == id)
                .OrderByDescending(activity => activity.Sequence).Select(activity => (long?)activity.Sequence).FirstOrDefault() ?? 0,
            database.Activities.Where(activity => activity.ConversationId == id)
                .OrderByDescending(activity => activity.Sequence).Select(activity => (long?)activity.WrittenAt).FirstOrDefault() ?? row.StartedAt))
        .FirstOrDefault());

    private readonly Func<BotDatabase, string, long, IAsyncEnumerable<DirectLineActivityRow>> queryPage = EF.CompileAsyncQuery(
        (BotDatabase database, string id, long after) => database.Activities.AsNoTracking()
            .Where(row => row.ConversationId == id && row.Sequence > after).OrderBy(row => row.Sequence).Take(PageSize));

    private readonly Func<BotDatabase, string, string, Task<string?>> queryAnswered = EF.CompileAsyncQuery(
        (BotDatabase database, string id, string clientId) => database.AnsweredPosts
            .Where(row => row.ConversationId == id && row.ClientId == clientId).Select(row => row.ActivityId).FirstOrDefault());

    private readonly IDataProtector protector = protection.CreateProtector("Backpain.DirectLine.Transcript");

    /// <returns>Null for a conversation that was not started or is forgotten.</returns>
    internal async Task<TranscriptHead?> FindAsync(string conversationId)
    {
        await using var database = await databases.CreateDbContextAsync();
        return await queryHead(database, conversationId);
    }

    internal async Task<IReadOnlyList<WireActivity>> ReadAsync(string conversationId, long after, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var activities = new List<WireActivity>();
        await foreach (var row in queryPage(database, conversationId, after).WithCancellation(cancellationToken))
        {
            activities.Add(new WireActivity(row.Sequence, row.WrittenAt, protector.Unprotect(row.Content)));
        }

        return activities;
    }

    /// <returns>The id that a page's message got when it was posted before and answered; null otherwise.</returns>
    internal async Task<string?> FindAnsweredAsync(string conversationId, string clientId)
    {
        await using var database = await databases.CreateDbContextAsync();
        return await queryAnswered(database, conversationId, clientId);
    }

    /// <summary>Writes the activities of a turn, and the conversation itself when it is new, in one transaction.</summary>
    /// <param name="answered">The message of a page that the turn has answered; null while the turn lasts.</param>
    internal async Task AppendAsync(
        string conversationId, DirectLineConversationRow? started, IReadOnlyList<WireActivity> activities, AnsweredPostRow? answered)
    {
        await using var database = await databases.CreateDbContextAsync();
        if (started is not null)
        {
            database.Conversations.Add(started);
        }

        if (answered is not null)
        {
            database.AnsweredPosts.Add(answered);
        }

        database.Activities.AddRange(activities.Select(activity => Row(conversationId, activity)));
        await database.SaveChangesAsync();
    }

    /// <summary>Takes an activity out, so that nobody who comes back sees it again.</summary>
    internal async Task RemoveAsync(string conversationId, long sequence)
    {
        await using var database = await databases.CreateDbContextAsync();
        await database.Activities.Where(row => row.ConversationId == conversationId && row.Sequence == sequence).ExecuteDeleteAsync();
    }

    /// <summary>Deletes what was said, and what the bot remembered of it, before a moment, and the conversations that nothing is left of.</summary>
    /// <returns>Those conversations.</returns>
    internal async Task<IReadOnlyList<string>> ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var moment = before.ToUnixTimeMilliseconds();
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await database.Activities.Where(row => row.WrittenAt < moment).ExecuteDeleteAsync(cancellationToken);
        await database.AnsweredPosts.Where(row => row.WrittenAt < moment).ExecuteDeleteAsync(cancellationToken);
        await database.States.Where(row => row.WrittenAt < moment).ExecuteDeleteAsync(cancellationToken);
        var empty = database.Conversations.Where(row =>
            row.StartedAt < moment && !database.Activities.Any(activity => activity.ConversationId == row.Id));
        var forgotten = await empty.Select(row => row.Id).ToListAsync(cancellationToken);
        await empty.ExecuteDeleteAsync(cancellationToken);
        return forgotten;
    }

    /// <summary>Deletes what is written of a conversation so far.</summary>
    /// <returns>How many activities there were.</returns>
    internal async Task<int> EraseSaidAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Activities.Where(row => row.ConversationId == conversationId).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Deletes all that was said in a conversation, and the conversation.</summary>
    internal async Task EraseAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await database.Activities.Where(row => row.ConversationId == conversationId).ExecuteDeleteAsync(cancellationToken);
        await database.Conversations.Where(row => row.Id == conversationId).ExecuteDeleteAsync(cancellationToken);
    }

    private DirectLineActivityRow Row(string conversationId, WireActivity activity) => new()
    {
        ConversationId = conversationId,
        Sequence = activity.Sequence,
        WrittenAt = activity.WrittenAt,
        Content = protector.Protect(activity.Json),
    };
}

/// <summary>How far a conversation has come.</summary>
/// <param name="UserId">The person in it.</param>
/// <param name="LastSequence">0 when nothing was said yet.</param>
/// <param name="LastWrittenAt">Unix time in milliseconds.</param>
internal sealed record TranscriptHead(string UserId, long LastSequence, long LastWrittenAt);
