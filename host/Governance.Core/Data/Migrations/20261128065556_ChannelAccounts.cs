using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class ChannelAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Instant>(
                name: "asked_at",
                table: "received_messages",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "account_states",
                columns: table => new
                {
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    seen_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    received_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    sent_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    failed_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    failure = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_states", x => x.account);
                });

            migrationBuilder.CreateTable(
                name: "channel_accounts",
                columns: table => new
                {
                    version = table.Column<int>(type: "integer", nullable: false),
                    accounts = table.Column<string>(type: "jsonb", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    changed_by = table.Column<string>(type: "text", nullable: false),
                    changed_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_channel_accounts", x => x.version);
                });

            migrationBuilder.CreateTable(
                name: "handed_over",
                columns: table => new
                {
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    delivery = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handed_over", x => new { x.account, x.number });
                });

            migrationBuilder.CreateTable(
                name: "message_parts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    message = table.Column<byte[]>(type: "bytea", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    of = table.Column<int>(type: "integer", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_message_parts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "unsubscribed",
                columns: table => new
                {
                    channel = table.Column<string>(type: "text", nullable: false),
                    writer = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unsubscribed", x => new { x.channel, x.writer });
                });

            migrationBuilder.CreateIndex(
                name: "received_messages_asked",
                table: "received_messages",
                column: "writer",
                filter: "asked_at is not null and enquiry_id is null");

            migrationBuilder.CreateIndex(
                name: "ix_handed_over_at",
                table: "handed_over",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_message_parts_account_message_number",
                table: "message_parts",
                columns: new[] { "account", "message", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_message_parts_at",
                table: "message_parts",
                column: "at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_states");

            migrationBuilder.DropTable(
                name: "channel_accounts");

            migrationBuilder.DropTable(
                name: "handed_over");

            migrationBuilder.DropTable(
                name: "message_parts");

            migrationBuilder.DropTable(
                name: "unsubscribed");

            migrationBuilder.DropIndex(
                name: "received_messages_asked",
                table: "received_messages");

            migrationBuilder.DropColumn(
                name: "asked_at",
                table: "received_messages");
        }
    }
}
