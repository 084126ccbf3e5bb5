using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Backpain.Bot.Storage;

/// <summary>
/// Lets a commit of the bot's state and transcripts return before it is on the disk. It survives the death of the process; a power cut
/// may cost the last moments of chat, but never a request: those have a context of their own, with full durability.
/// </summary>
internal sealed class SqliteTuning : DbConnectionInterceptor
{
    private const string Pragma = "PRAGMA synchronous=NORMAL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Tuning(connection);
        command?.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Tuning(connection);
        await (command?.ExecuteNonQueryAsync(cancellationToken) ?? Task.CompletedTask);
    }

    private static DbCommand? Tuning(DbConnection connection)
    {
        var command = connection is SqliteConnection ? connection.CreateCommand() : null;
        _ = command?.CommandText = Pragma;
        return command;
    }
}
