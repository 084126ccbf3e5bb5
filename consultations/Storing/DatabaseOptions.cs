namespace Backpain.Consultations.Storing;

public enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
}

/// <summary>Which database holds what patients told us.</summary>
public sealed record DatabaseOptions
{
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    public string ConnectionString { get; init; } = "";
}
