using Backpain.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace Backpain.Bot.Messaging.Once;

/// <summary>
/// One turn at a time in each conversation, among all instances on one PostgreSQL. The lock belongs to the connection: the server
/// releases it when the process that holds it dies.
/// </summary>
internal sealed class TurnsInPostgreSql(IDbContextFactory<BotDatabase> databases) : ITakeTurns
{
    /// <summary>So that those who wait in one process hold one connection and not one each.</summary>
    private readonly TurnsInThisProcess here = new();

    public async Task<IAsyncDisposable> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        var turn = await here.EnterAsync(conversation, cancellationToken);
        try
        {
            return new Turn(turn, await LockAsync(conversation, cancellationToken), conversation);
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }

    private async Task<BotDatabase> LockAsync(string conversation, CancellationToken cancellationToken)
    {
        var database = await databases.CreateDbContextAsync(cancellationToken);
        try
        {
            await database.Database.OpenConnectionAsync(cancellationToken);
            await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock(hashtextextended({conversation}, 0))", cancellationToken);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    private sealed class Turn(IAsyncDisposable here, BotDatabase database, string conversation) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock(hashtextextended({conversation}, 0))", CancellationToken.None);
            }
            finally
            {
                await database.DisposeAsync();
                await here.DisposeAsync();
            }
        }
    }
}
