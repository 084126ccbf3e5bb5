using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Backpain.Bot.Storage.Migrations;

/// <summary>Names no column types, so that each database takes its own for a CLR type.</summary>
[DbContext(typeof(BotDatabase))]
[Migration("20261121000000_BotState")]
internal sealed class BotState : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            name: "bot_state",
            columns: table => new
            {
                Key = table.Column<string>(maxLength: 512, nullable: false),
                Version = table.Column<long>(nullable: false),
                Content = table.Column<byte[]>(nullable: false),
                WrittenAt = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_bot_state", row => row.Key));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("bot_state");
}
