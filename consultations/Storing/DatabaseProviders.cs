using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

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
            DatabaseProvider.Sqlite => context.WithQuietLog()
                .UseSqlite(options.ConnectionString, sqlite => sqlite.MigrationsHistoryTable(migrationsTable))
                .AddInterceptors(new SqlitePragmas()),
            DatabaseProvider.PostgreSql => context.WithQuietLog()
                .UseNpgsql(options.ConnectionString, postgres => postgres
                    .MigrationsHistoryTable(migrationsTable)
                    .EnableRetryOnFailure(RetriesOfDroppedConnections)),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.Provider, "There is no such database provider."),
        };

    /// <summary>The queue is read every few seconds; each statement at information level would drown what matters.</summary>
    private static DbContextOptionsBuilder WithQuietLog(this DbContextOptionsBuilder context) =>
        context.ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));
}
