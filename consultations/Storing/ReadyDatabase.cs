using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Storing;

/// <summary>Opens the database, brought to the newest migration before it is first used.</summary>
internal sealed class ReadyDatabase(IDbContextFactory<ConsultationsDatabase> databases) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private volatile bool ready;

    public async Task<ConsultationsDatabase> OpenAsync(CancellationToken cancellationToken)
    {
        if (!ready)
        {
            await MigrateOnceAsync(cancellationToken);
        }

        return await databases.CreateDbContextAsync(cancellationToken);
    }

    public void Dispose() => gate.Dispose();

    private async Task MigrateOnceAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (!ready)
            {
                await MigrateAsync(cancellationToken);
                ready = true;
            }
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);

        // Migrating takes a lock that SQLite keeps when the process is killed; so it is taken only where there is something to do.
        if ((await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await database.Database.MigrateAsync(cancellationToken);
        }
    }
}
