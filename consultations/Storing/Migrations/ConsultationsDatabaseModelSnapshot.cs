using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Backpain.Consultations.Storing.Migrations;

/// <summary>The tables as the newest migration leaves them; EF Core refuses to start when the model has moved on without a migration.</summary>
[DbContext(typeof(ConsultationsDatabase))]
internal sealed class ConsultationsDatabaseModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("RequestRow", request =>
        {
            request.Property<string>("Id");
            request.Property<string>("IdempotencyKey").IsRequired();
            request.Property<string>("ConversationId").IsRequired();
            request.Property<string>("Kind").IsRequired();
            request.Property<string>("State").IsRequired();
            request.Property<int>("ContactMethods");
            request.Property<DateTime>("CreatedAt");
            request.Property<string>("EmailHash").IsRequired();
            request.Property<byte[]>("Personal").IsRequired();
            request.Property<string>("ConsentVersion").IsRequired();
            request.Property<DateTime>("ConsentGivenAt");
            request.Property<DateTime?>("UrgentAdviceShownAt");
            request.HasKey("Id");
            request.HasIndex("IdempotencyKey").IsUnique();
            request.HasIndex("EmailHash");
            request.HasIndex("ConversationId");
            request.HasIndex("CreatedAt");
            request.HasIndex("State", "CreatedAt");
            request.ToTable("requests");
        });

        modelBuilder.Entity("OutboxRow", outbox =>
        {
            outbox.Property<string>("RequestId");
            outbox.Property<string>("Recipient");
            outbox.Property<int>("Edition");
            outbox.Property<string>("Status").IsRequired();
            outbox.Property<int>("Attempts");
            outbox.Property<DateTime?>("DueAt");
            outbox.Property<DateTime?>("DeliveredAt");
            outbox.Property<string>("LastError");
            outbox.HasKey("RequestId", "Recipient");
            outbox.HasIndex("Recipient", "DueAt");
            outbox.HasOne("RequestRow").WithMany("Outbox").HasForeignKey("RequestId").OnDelete(DeleteBehavior.Cascade).IsRequired();
            outbox.ToTable("outbox");
        });

        modelBuilder.Entity("SecretRow", secret =>
        {
            secret.Property<string>("Name");
            secret.Property<byte[]>("Value").IsRequired();
            secret.HasKey("Name");
            secret.ToTable("secrets");
        });
        modelBuilder.AddStaffSide();
    }
}
