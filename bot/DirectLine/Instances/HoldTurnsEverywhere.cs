using Backpain.Bot.DirectLine.Streams;
using Backpain.Bot.DirectLine.Transcripts;
using Backpain.Bot.DirectLine.Turns;
using Npgsql;

namespace Backpain.Bot.DirectLine.Instances;

/// <summary>For instances that share a database: a turn waits for its conversation's others wherever they are played, and then knows what they said.</summary>
internal sealed class HoldTurnsEverywhere(SharedDatabase database, TranscriptStore transcript) : IHoldTurns
{
    private const string Lock = "SELECT pg_advisory_lock(hashtextextended($1, 0))";
    private const string Unlock = "SELECT pg_advisory_unlock(hashtextextended($1, 0))";

    private readonly HoldTurnsHere here = new();

    public async Task<IAsyncDisposable> HoldAsync(OpenConversation conversation)
    {
        var hold = new Hold(conversation.Id, await here.HoldAsync(conversation));
        try
        {
            await hold.LockAsync(database);
            await conversation.CatchUpAsync(transcript);
            return hold;
        }
        catch
        {
            await hold.DisposeAsync();
            throw;
        }
    }

    private sealed class Hold(string conversationId, IAsyncDisposable here) : IAsyncDisposable
    {
        private NpgsqlConnection? connection;

        internal async Task LockAsync(SharedDatabase database)
        {
            connection = await database.OpenAsync();
            await SharedDatabase.ExecuteAsync(connection, Lock, conversationId);
        }

        public async ValueTask DisposeAsync()
        {
            try
            {
                if (connection is not null)
                {
                    await SharedDatabase.ExecuteAsync(connection, Unlock, conversationId);
                }
            }
            catch (NpgsqlException)
            {
                // The connection is lost, and the lock with it.
            }
            finally
            {
                await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);
                await here.DisposeAsync();
            }
        }
    }
}
