using Backpain.Consultations.Staff;
using Backpain.Consultations.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Backpain.Consultations.Storing;

internal sealed class ConsultationsDatabase(DbContextOptions<ConsultationsDatabase> options) : DbContext(options)
{
    public const string MigrationsTable = "consultationsMigrations";

    public DbSet<RequestRow> Requests => Set<RequestRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<SecretRow> Secrets => Set<SecretRow>();

    public DbSet<StaffAccountRow> Accounts => Set<StaffAccountRow>();

    public DbSet<SignInTriesRow> SignInTries => Set<SignInTriesRow>();

    public DbSet<RequestEventRow> Events => Set<RequestEventRow>();

    public DbSet<UnansweredQuestionRow> Unanswered => Set<UnansweredQuestionRow>();

    public DbSet<ReplyCountRow> ReplyCounts => Set<ReplyCountRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>();
        configurationBuilder.Properties<RequestKind>().HaveConversion<string>();
        configurationBuilder.Properties<DeliveryStatus>().HaveConversion<string>();
        configurationBuilder.Properties<RequestState>().HaveConversion<string>();
        configurationBuilder.Properties<RequestEventKind>().HaveConversion<string>();
        configurationBuilder.Properties<UnansweredKind>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RequestRow>(request =>
        {
            request.ToTable("requests");
            request.HasKey(row => row.Id);
            request.HasIndex(row => row.IdempotencyKey).IsUnique();
            request.HasIndex(row => row.EmailHash);
            request.HasIndex(row => row.ConversationId);
            request.HasIndex(row => row.CreatedAt);
            request.HasIndex(row => new { row.State, row.CreatedAt });
            request.HasMany(row => row.Outbox).WithOne().HasForeignKey(row => row.RequestId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<OutboxRow>(outbox =>
        {
            outbox.ToTable("outbox");
            outbox.HasKey(row => new { row.RequestId, row.Recipient });
            outbox.HasIndex(row => new { row.Recipient, row.DueAt });
            outbox.Ignore(row => row.Key);
        });
        modelBuilder.Entity<SecretRow>(secret =>
        {
            secret.ToTable("secrets");
            secret.HasKey(row => row.Name);
        });
        modelBuilder.AddStaffTables();
    }

    /// <summary>Both databases keep a UTC DateTime in order; neither keeps the same fraction of a millisecond.</summary>
    private sealed class UtcMilliseconds() : ValueConverter<DateTimeOffset, DateTime>(
        moment => moment.UtcDateTime.AddTicks(-(moment.UtcDateTime.Ticks % TimeSpan.TicksPerMillisecond)),
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
}
