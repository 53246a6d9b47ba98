using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class PublicConversations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "conversation",
                table: "received_messages",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "account_calls",
                columns: table => new
                {
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<LocalDate>(type: "date", nullable: false),
                    calls = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_calls", x => new { x.day, x.account });
                });

            migrationBuilder.CreateTable(
                name: "account_marks",
                columns: table => new
                {
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    list = table.Column<string>(type: "text", nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: true),
                    newest = table.Column<long>(type: "bigint", nullable: true),
                    below = table.Column<long>(type: "bigint", nullable: true),
                    due_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_marks", x => new { x.account, x.list });
                });

            migrationBuilder.CreateTable(
                name: "held_codes",
                columns: table => new
                {
                    enquiry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    writer = table.Column<byte[]>(type: "bytea", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_held_codes", x => x.enquiry_id);
                    table.ForeignKey(
                        name: "fk_held_codes_enquiries_enquiry_id",
                        column: x => x.enquiry_id,
                        principalTable: "enquiries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_held_codes_at",
                table: "held_codes",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_held_codes_channel_writer",
                table: "held_codes",
                columns: new[] { "channel", "writer" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_calls");

            migrationBuilder.DropTable(
                name: "account_marks");

            migrationBuilder.DropTable(
                name: "held_codes");

            migrationBuilder.DropColumn(
                name: "conversation",
                table: "received_messages");
        }
    }
}
