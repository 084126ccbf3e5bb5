using Microsoft.EntityFrameworkCore;

namespace Backpain.Bot.Storage;

/// <summary>What the host keeps: the bot's state, and Direct Line's conversations. Requests live in the consultations' database, in the same file or server.</summary>
internal sealed class BotDatabase(DbContextOptions<BotDatabase> options) : DbContext(options)
{
    internal const string MigrationsTable = "bot_migrations";

    public DbSet<StateRow> States => Set<StateRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StateRow>(row =>
        {
            row.ToTable("bot_state");
            row.HasKey(state => state.Key);
            row.Property(state => state.Key).HasMaxLength(512);
            row.Property(state => state.Version).IsConcurrencyToken();
        });
    }
}
