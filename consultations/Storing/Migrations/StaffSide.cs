using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Backpain.Consultations.Storing.Migrations;

/// <summary>The clinic's side: accounts, a request's state and history, unanswered questions, counts. Names no column types, as <see cref="Requests"/>.</summary>
[DbContext(typeof(ConsultationsDatabase))]
[Migration("20261122000000_StaffSide")]
internal sealed class StaffSide : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("State", "requests", nullable: false, defaultValue: "New");
        migrationBuilder.CreateIndex("IX_requests_State_CreatedAt", "requests", ["State", "CreatedAt"]);
        CreateAccounts(migrationBuilder);
        CreateEvents(migrationBuilder);
        CreateStatistics(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["reply_counts", "unanswered_questions", "request_events", "sign_in_tries", "staff_accounts"])
        {
            migrationBuilder.DropTable(table);
        }

        migrationBuilder.DropIndex("IX_requests_State_CreatedAt", "requests");
        // Both databases know this; EF Core would rebuild the table on SQLite, which needs column types.
        migrationBuilder.Sql("ALTER TABLE requests DROP COLUMN \"State\"");
    }

    private static void CreateAccounts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "staff_accounts",
            columns: table => new
            {
                Id = table.Column<string>(nullable: false),
                Name = table.Column<string>(nullable: false),
                PasswordHash = table.Column<string>(nullable: false),
                Stamp = table.Column<string>(nullable: false),
                CreatedAt = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_staff_accounts", row => row.Id));
        migrationBuilder.CreateTable(
            name: "sign_in_tries",
            columns: table => new
            {
                Key = table.Column<string>(nullable: false),
                Tries = table.Column<int>(nullable: false),
                FirstAt = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_sign_in_tries", row => row.Key));
    }

    private static void CreateEvents(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "request_events",
            columns: table => new
            {
                Id = table.Column<string>(nullable: false),
                RequestId = table.Column<string>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
                By = table.Column<string>(nullable: false),
                Kind = table.Column<string>(nullable: false),
                State = table.Column<string>(nullable: true),
                Note = table.Column<byte[]>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_request_events", row => row.Id);
                table.ForeignKey("FK_request_events_requests_RequestId", row => row.RequestId, "requests", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_request_events_RequestId_At", "request_events", ["RequestId", "At"]);
    }

    private static void CreateStatistics(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "unanswered_questions",
            columns: table => new
            {
                Id = table.Column<string>(nullable: false),
                Text = table.Column<byte[]>(nullable: false),
                Kind = table.Column<string>(nullable: false),
                Count = table.Column<int>(nullable: false),
                FirstAt = table.Column<DateTime>(nullable: false),
                LastAt = table.Column<DateTime>(nullable: false),
                Dismissed = table.Column<bool>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_unanswered_questions", row => row.Id));
        migrationBuilder.CreateIndex("IX_unanswered_questions_LastAt", "unanswered_questions", "LastAt");
        migrationBuilder.CreateTable(
            name: "reply_counts",
            columns: table => new
            {
                Day = table.Column<DateOnly>(nullable: false),
                Kind = table.Column<string>(nullable: false),
                Subject = table.Column<string>(nullable: false),
                Count = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_reply_counts", row => new { row.Day, row.Kind, row.Subject }));
    }
}
