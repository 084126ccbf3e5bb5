using Npgsql;

namespace Backpain.Bot.DirectLine.Instances;

/// <summary>Connections for what instances tell each other, in a pool of their own: holds that wait must not starve the turns that run.</summary>
internal sealed class SharedDatabase : IAsyncDisposable
{
    private const int KeepAliveSeconds = 30;

    private readonly NpgsqlDataSource source;

    internal SharedDatabase(string connectionString) =>
        source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { KeepAlive = KeepAliveSeconds, ApplicationName = "backpain-instances" });

    internal ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken = default) => source.OpenConnectionAsync(cancellationToken);

    internal static async Task ExecuteAsync(NpgsqlConnection connection, string statement, params string[] values)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = value });
        }

        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
