using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class ChannelsAndDeliveries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "outbox_to_deliver",
                table: "outbox");

            migrationBuilder.AddColumn<Instant>(
                name: "begun_at",
                table: "outbox",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "channel",
                table: "outbox",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "delivery",
                table: "outbox",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "sealed",
                table: "outbox",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "received_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    print = table.Column<byte[]>(type: "bytea", nullable: false),
                    address = table.Column<byte[]>(type: "bytea", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: true),
                    received_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    next_attempt_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    last_failure = table.Column<string>(type: "text", nullable: true),
                    enquiry_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_received_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_received_messages_enquiries_enquiry_id",
                        column: x => x.enquiry_id,
                        principalTable: "enquiries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "outbox_to_deliver",
                table: "outbox",
                columns: new[] { "channel", "next_attempt_at", "id" },
                filter: "delivered_at is null and dead_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_received_messages_enquiry_id",
                table: "received_messages",
                column: "enquiry_id");

            migrationBuilder.CreateIndex(
                name: "ix_received_messages_print",
                table: "received_messages",
                column: "print",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "received_messages_waiting",
                table: "received_messages",
                column: "next_attempt_at",
                filter: "enquiry_id is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "received_messages");

            migrationBuilder.DropIndex(
                name: "outbox_to_deliver",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "begun_at",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "channel",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "delivery",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "sealed",
                table: "outbox");

            migrationBuilder.CreateIndex(
                name: "outbox_to_deliver",
                table: "outbox",
                columns: new[] { "next_attempt_at", "id" },
                filter: "delivered_at is null and dead_at is null");
        }
    }
}
