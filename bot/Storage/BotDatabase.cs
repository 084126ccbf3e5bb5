using Microsoft.EntityFrameworkCore;

namespace Backpain.Bot.Storage;

/// <summary>What the host keeps: the bot's state, and Direct Line's conversations. Requests live in the consultations' database, in the same file or server.</summary>
internal sealed class BotDatabase(DbContextOptions<BotDatabase> options) : DbContext(options)
{
    internal const string MigrationsTable = "bot_migrations";

    private static readonly SemaphoreSlim SqliteWriter = new(1, 1);

    public DbSet<StateRow> States => Set<StateRow>();

    public DbSet<DirectLineConversationRow> Conversations => Set<DirectLineConversationRow>();

    public DbSet<DirectLineActivityRow> Activities => Set<DirectLineActivityRow>();

    public DbSet<AnsweredPostRow> AnsweredPosts => Set<AnsweredPostRow>();

    /// <summary>
    /// SQLite takes one writer at a time and makes the others wait in ever longer sleeps, so the writers of this process queue here: under
    /// load that halves what a write costs.
    /// </summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!Database.IsSqlite())
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await SqliteWriter.WaitAsync(cancellationToken);
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            SqliteWriter.Release();
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StateRow>(row =>
        {
            row.ToTable("bot_state");
            row.HasKey(state => state.Key);
            row.Property(state => state.Key).HasMaxLength(512);
            row.Property(state => state.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<DirectLineConversationRow>(row =>
        {
            row.ToTable("directline_conversations");
            row.Property(conversation => conversation.Id).HasMaxLength(64);
            row.Property(conversation => conversation.UserId).HasMaxLength(128);
        });
        modelBuilder.Entity<DirectLineActivityRow>(row =>
        {
            row.ToTable("directline_activities");
            row.HasKey(activity => new { activity.ConversationId, activity.Sequence });
            row.Property(activity => activity.ConversationId).HasMaxLength(64);
            row.Property(activity => activity.Sequence).ValueGeneratedNever();
        });
        modelBuilder.Entity<AnsweredPostRow>(row =>
        {
            row.ToTable("directline_answered");
            row.HasKey(post => new { post.ConversationId, post.ClientId });
            row.Property(post => post.ConversationId).HasMaxLength(64);
            row.Property(post => post.ClientId).HasMaxLength(64);
            row.Property(post => post.ActivityId).HasMaxLength(128);
        });
    }
}
