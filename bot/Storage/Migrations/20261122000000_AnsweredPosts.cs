using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Backpain.Bot.Storage.Migrations;

/// <summary>The messages of pages that were answered, so that one posted again is known.</summary>
[DbContext(typeof(BotDatabase))]
[Migration("20261122000000_AnsweredPosts")]
internal sealed class AnsweredPosts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "directline_answered",
            columns: table => new
            {
                ConversationId = table.Column<string>(maxLength: 64, nullable: false),
                ClientId = table.Column<string>(maxLength: 64, nullable: false),
                ActivityId = table.Column<string>(maxLength: 128, nullable: false),
                WrittenAt = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_directline_answered", row => new { row.ConversationId, row.ClientId }));
        migrationBuilder.CreateIndex("IX_directline_answered_WrittenAt", "directline_answered", "WrittenAt");
    }

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("directline_answered");
}
