using Backpain.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Bot.Messaging.Once;

/// <summary>
/// One turn at a time of each conversation and of each person, among all instances on one PostgreSQL. The locks belong to a connection:
/// the server releases them when the process that holds it dies.
/// </summary>
internal sealed class TurnsInPostgreSql(IDbContextFactory<BotDatabase> databases) : ITakeTurns, IDisposable
{
    /// <summary>Well under the size of the connection pool, which the turns themselves draw on as well.</summary>
    private const int MostAtOnce = 30;

    private readonly SemaphoreSlim connections = new(MostAtOnce, MostAtOnce);

    /// <summary>So that those who wait in one process hold one connection and not one each.</summary>
    private readonly TurnsInThisProcess here = new();

    public async Task<IAsyncDisposable> EnterAsync(string conversation, string person, CancellationToken cancellationToken)
    {
        var turn = await here.EnterAsync(conversation, person, cancellationToken);
        try
        {
            await connections.WaitAsync(cancellationToken);
            return new Turn(this, turn, await LockAsync(conversation, person, cancellationToken));
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }

    public void Dispose() => connections.Dispose();

    private async Task<BotDatabase> LockAsync(string conversation, string person, CancellationToken cancellationToken)
    {
        var database = await databases.CreateDbContextAsync(cancellationToken);
        try
        {
            await database.Database.OpenConnectionAsync(cancellationToken);
            await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock(hashtextextended({conversation}, 0))", cancellationToken);
            await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock(hashtextextended({person}, 0))", cancellationToken);
            return database;
        }
        catch
        {
            connections.Release();
            await UnlockAsync(database);
            throw;
        }
    }

    /// <summary>The connection goes back to the pool, and must not take its locks along.</summary>
    private static async Task UnlockAsync(BotDatabase database)
    {
        await using (database)
        {
            await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock_all()", CancellationToken.None);
        }
    }

    private sealed class Turn(TurnsInPostgreSql turns, IAsyncDisposable here, BotDatabase database) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await UnlockAsync(database);
            }
            finally
            {
                turns.connections.Release();
                await here.DisposeAsync();
            }
        }
    }
}
