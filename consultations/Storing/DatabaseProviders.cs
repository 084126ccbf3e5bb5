using Microsoft.EntityFrameworkCore;

namespace Backpain.Consultations.Storing;

public static class DatabaseProviders
{
    private const int RetriesOfDroppedConnections = 3;

    /// <summary>Connects a context to the configured database; SQLite with write-ahead log, patience with other writers, and full durability.</summary>
    /// <param name="migrationsTable">Each context keeps the history of its migrations in a table of its own.</param>
    public static DbContextOptionsBuilder UseConfiguredDatabase(
        this DbContextOptionsBuilder context, DatabaseOptions options, string migrationsTable) =>
        options.Provider switch
        {
            DatabaseProvider.Sqlite => context
                .UseSqlite(options.ConnectionString, sqlite => sqlite.MigrationsHistoryTable(migrationsTable))
                .AddInterceptors(new SqlitePragmas()),
            DatabaseProvider.PostgreSql => context
                .UseNpgsql(options.ConnectionString, postgres => postgres
                    .MigrationsHistoryTable(migrationsTable)
                    .EnableRetryOnFailure(RetriesOfDroppedConnections)),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Provider, "There is no such database provider."),
        };
}
