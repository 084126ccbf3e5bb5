using Backpain.Consultations.Storing;
using Backpain.Tests.Support;

namespace Backpain.Consultations.Tests;

/// <summary>Every test of the store runs on both databases; PostgreSQL is left out only on a machine that has none.</summary>
[CollectionDefinition(Name)]
public sealed class Databases : ICollectionFixture<Databases>, IDisposable
{
    public const string Name = "Databases";

    private readonly Lazy<PostgreSqlServer> postgreSql = new(PostgreSqlServer.Start);

    public static TheoryData<DatabaseProvider> All =>
        PostgreSqlServer.IsInstalled ? [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql] : [DatabaseProvider.Sqlite];

    /// <summary>An empty database of its own for one test.</summary>
    public DatabaseOptions New(DatabaseProvider provider, string directory) => new()
    {
        Provider = provider,
        ConnectionString = provider == DatabaseProvider.Sqlite
            ? $"Data Source={Path.Combine(directory, "backpain.db")}"
            : postgreSql.Value.ConnectionString($"t{Guid.NewGuid():N}"),
    };

    public void Dispose()
    {
        if (postgreSql.IsValueCreated)
        {
            postgreSql.Value.Dispose();
        }
    }
}
