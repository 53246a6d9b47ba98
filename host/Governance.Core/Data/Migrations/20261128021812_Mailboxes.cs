using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class Mailboxes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "elsewhere",
                table: "received_messages",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Instant>(
                name: "filed_at",
                table: "received_messages",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "said",
                table: "received_messages",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "writer",
                table: "received_messages",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "mailbox_places",
                columns: table => new
                {
                    address = table.Column<string>(type: "text", nullable: false),
                    begun_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    numbering = table.Column<long>(type: "bigint", nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false),
                    looked_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    letter_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    failed_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    failure = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mailbox_places", x => x.address);
                });

            migrationBuilder.CreateTable(
                name: "mailboxes",
                columns: table => new
                {
                    version = table.Column<int>(type: "integer", nullable: false),
                    mailboxes = table.Column<string>(type: "jsonb", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    changed_by = table.Column<string>(type: "text", nullable: false),
                    changed_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mailboxes", x => x.version);
                });

            migrationBuilder.CreateIndex(
                name: "received_messages_of_a_writer",
                table: "received_messages",
                columns: new[] { "writer", "filed_at" },
                filter: "filed_at is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "mailbox_places");

            migrationBuilder.DropTable(
                name: "mailboxes");

            migrationBuilder.DropIndex(
                name: "received_messages_of_a_writer",
                table: "received_messages");

            migrationBuilder.DropColumn(
                name: "elsewhere",
                table: "received_messages");

            migrationBuilder.DropColumn(
                name: "filed_at",
                table: "received_messages");

            migrationBuilder.DropColumn(
                name: "said",
                table: "received_messages");

            migrationBuilder.DropColumn(
                name: "writer",
                table: "received_messages");
        }
    }
}
