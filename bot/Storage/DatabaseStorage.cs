using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Bot.Storage;

/// <summary>
/// The bot's state in the database, with ETags: an item that carries one is only written while nobody else has written it since.
/// </summary>
internal sealed partial class DatabaseStorage(
    IDbContextFactory<BotDatabase> databases, StateSerialiser serialiser, TimeProvider time, ILogger<DatabaseStorage> logger) : IStorage
{
    private const string AnyVersion = "*";

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await database.States.AsNoTracking().Where(row => keys.Contains(row.Key)).ToListAsync(cancellationToken);
        return rows.Select(row => (row.Key, Item: TryRead(row))).Where(read => read.Item is not null).ToDictionary(read => read.Key, read => read.Item!);
    }

    /// <exception cref="InvalidOperationException">An item's ETag is not the stored one.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var keys = changes.Keys.ToList();
        var rows = await database.States.Where(row => keys.Contains(row.Key)).ToDictionaryAsync(row => row.Key, cancellationToken);
        foreach (var (key, item) in changes)
        {
            Put(database, rows.GetValueOrDefault(key), key, item);
        }

        await SaveAsync(database, cancellationToken);
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await database.States.Where(row => keys.Contains(row.Key)).ExecuteDeleteAsync(cancellationToken);
    }

    private void Put(BotDatabase database, StateRow? row, string key, object item)
    {
        if (item is IStoreItem { ETag: { } tag } && tag != AnyVersion && tag != Tag(row?.Version ?? 0))
        {
            throw new InvalidOperationException("The state has been written by somebody else since it was read (ETag conflict).");
        }

        var content = serialiser.Write(item);
        if (row is null)
        {
            database.States.Add(new StateRow { Key = key, Version = 1, Content = content, WrittenAt = time.GetUtcNow().ToUnixTimeMilliseconds() });
            return;
        }

        row.Version++;
        row.Content = content;
        row.WrittenAt = time.GetUtcNow().ToUnixTimeMilliseconds();
    }

    private static async Task SaveAsync(BotDatabase database, CancellationToken cancellationToken)
    {
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException conflict)
        {
            throw new InvalidOperationException("The state has been written by somebody else in the meantime (ETag conflict).", conflict);
        }
    }

    /// <returns>Null where the key that encrypted it was revoked or is missing: the conversation begins anew.</returns>
    private object? TryRead(StateRow row)
    {
        try
        {
            return Item(row);
        }
        catch (CryptographicException fault)
        {
            LogUnreadable(fault.GetType().Name);
            return null;
        }
    }

    private object Item(StateRow row)
    {
        var item = serialiser.Read(row.Content);
        if (item is IStoreItem stored)
        {
            stored.ETag = Tag(row.Version);
        }

        return item;
    }

    [LoggerMessage(LogLevel.Error, "What was kept of a conversation can't be read ({FaultType}): its key was revoked or is missing; the conversation begins anew")]
    private partial void LogUnreadable(string faultType);

    private static string Tag(long version) => version.ToString(CultureInfo.InvariantCulture);
}
