using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Backpain.Consultations.Storing.Migrations;

/// <summary>
/// Says no column types, so that each database takes its own (TEXT or timestamp with time zone, BLOB or bytea). One migration
/// serves both; keep it so.
/// </summary>
[DbContext(typeof(ConsultationsDatabase))]
[Migration("20260901000000_Requests")]
internal sealed class Requests : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateRequests(migrationBuilder);
        CreateOutbox(migrationBuilder);
        migrationBuilder.CreateTable(
            name: "secrets",
            columns: table => new
            {
                Name = table.Column<string>(nullable: false),
                Value = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_secrets", row => row.Name));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("outbox");
        migrationBuilder.DropTable("requests");
        migrationBuilder.DropTable("secrets");
    }

    private static void CreateRequests(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "requests",
            columns: table => new
            {
                Id = table.Column<string>(nullable: false),
                IdempotencyKey = table.Column<string>(nullable: false),
                ConversationId = table.Column<string>(nullable: false),
                Kind = table.Column<string>(nullable: false),
                ContactMethods = table.Column<int>(nullable: false),
                CreatedAt = table.Column<DateTime>(nullable: false),
                EmailHash = table.Column<string>(nullable: false),
                Personal = table.Column<byte[]>(nullable: false),
                ConsentVersion = table.Column<string>(nullable: false),
                ConsentGivenAt = table.Column<DateTime>(nullable: false),
                UrgentAdviceShownAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_requests", row => row.Id));
        migrationBuilder.CreateIndex("IX_requests_IdempotencyKey", "requests", "IdempotencyKey", unique: true);
        migrationBuilder.CreateIndex("IX_requests_EmailHash", "requests", "EmailHash");
        migrationBuilder.CreateIndex("IX_requests_ConversationId", "requests", "ConversationId");
        migrationBuilder.CreateIndex("IX_requests_CreatedAt", "requests", "CreatedAt");
    }

    private static void CreateOutbox(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "outbox",
            columns: table => new
            {
                RequestId = table.Column<string>(nullable: false),
                Recipient = table.Column<string>(nullable: false),
                Edition = table.Column<int>(nullable: false),
                Status = table.Column<string>(nullable: false),
                Attempts = table.Column<int>(nullable: false),
                DueAt = table.Column<DateTime>(nullable: true),
                DeliveredAt = table.Column<DateTime>(nullable: true),
                LastError = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_outbox", row => new { row.RequestId, row.Recipient });
                table.ForeignKey("FK_outbox_requests_RequestId", row => row.RequestId, "requests", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_outbox_Recipient_DueAt", "outbox", ["Recipient", "DueAt"]);
    }
}
