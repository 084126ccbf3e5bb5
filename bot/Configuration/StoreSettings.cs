using Backpain.Bot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Backpain.Bot.Configuration;

/// <summary>Which database serves, and where files go.</summary>
internal sealed record StoreSettings(string Provider, string ConnectionString, string DataDirectory)
{
    internal const string Sqlite = "Sqlite";
    internal const string PostgreSql = "PostgreSql";

    internal static StoreSettings Of(IConfiguration configuration)
    {
        var options = configuration.GetSection(BackpainOptions.Section).Get<BackpainOptions>() ?? new BackpainOptions();
        var data = Path.GetFullPath(options.DataDirectory);
        var connection = configuration.GetConnectionString("Backpain");
        return new StoreSettings(options.Database.Provider, string.IsNullOrEmpty(connection) ? $"Data Source={Path.Combine(data, "backpain.db")}" : connection, data);
    }

    internal void Use(DbContextOptionsBuilder options)
    {
        // The migrations are written by hand and name no types; the tools' comparison of snapshots does not apply to them.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        _ = Provider == PostgreSql
            ? options.UseNpgsql(ConnectionString, database => database.MigrationsHistoryTable(BotDatabase.MigrationsTable))
            : options.UseSqlite(ConnectionString, database => database.MigrationsHistoryTable(BotDatabase.MigrationsTable));
    }
}
