using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Backpain.Bot.Storage.Migrations;

/// <summary>The conversations of the web chat and their activities.</summary>
[DbContext(typeof(BotDatabase))]
[Migration("20261121000001_DirectLine")]
internal sealed class DirectLine : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "directline_conversations",
            columns: table => new
            {
                Id = table.Column<string>(maxLength: 64, nullable: false),
                UserId = table.Column<string>(maxLength: 128, nullable: false),
                StartedAt = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_directline_conversations", row => row.Id));
        migrationBuilder.CreateTable(
            name: "directline_activities",
            columns: table => new
            {
                ConversationId = table.Column<string>(maxLength: 64, nullable: false),
                Sequence = table.Column<long>(nullable: false),
                WrittenAt = table.Column<long>(nullable: false),
                Content = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_directline_activities", row => new { row.ConversationId, row.Sequence }));
        migrationBuilder.CreateIndex("IX_directline_activities_WrittenAt", "directline_activities", "WrittenAt");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("directline_activities");
        migrationBuilder.DropTable("directline_conversations");
    }
}
