using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class ConfirmedAddresses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "by_person",
                table: "told",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "address_confirmations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    enquiry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient = table.Column<byte[]>(type: "bytea", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    code_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    sent_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    confirmed_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_address_confirmations", x => x.id);
                    table.ForeignKey(
                        name: "fk_address_confirmations_enquiries_enquiry_id",
                        column: x => x.enquiry_id,
                        principalTable: "enquiries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lost_code_links",
                columns: table => new
                {
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    enquiry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient = table.Column<byte[]>(type: "bytea", nullable: false),
                    sent_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lost_code_links", x => x.token_hash);
                    table.ForeignKey(
                        name: "fk_lost_code_links_enquiries_enquiry_id",
                        column: x => x.enquiry_id,
                        principalTable: "enquiries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lost_code_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    recipient = table.Column<byte[]>(type: "bytea", nullable: false),
                    handled_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    answered = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lost_code_requests", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "telling_policies",
                columns: table => new
                {
                    version = table.Column<int>(type: "integer", nullable: false),
                    policy = table.Column<string>(type: "jsonb", nullable: false),
                    changed_by = table.Column<string>(type: "text", nullable: false),
                    changed_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_telling_policies", x => x.version);
                });

            migrationBuilder.CreateIndex(
                name: "address_confirmations_open",
                table: "address_confirmations",
                column: "sent_at",
                filter: "confirmed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_address_confirmations_enquiry_id_sent_at",
                table: "address_confirmations",
                columns: new[] { "enquiry_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_address_confirmations_recipient_sent_at",
                table: "address_confirmations",
                columns: new[] { "recipient", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_lost_code_links_enquiry_id",
                table: "lost_code_links",
                column: "enquiry_id");

            migrationBuilder.CreateIndex(
                name: "ix_lost_code_links_sent_at",
                table: "lost_code_links",
                column: "sent_at");

            migrationBuilder.CreateIndex(
                name: "lost_code_requests_answered",
                table: "lost_code_requests",
                columns: new[] { "recipient", "handled_at" },
                filter: "answered");

            migrationBuilder.CreateIndex(
                name: "lost_code_requests_to_answer",
                table: "lost_code_requests",
                column: "at",
                filter: "handled_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "address_confirmations");

            migrationBuilder.DropTable(
                name: "lost_code_links");

            migrationBuilder.DropTable(
                name: "lost_code_requests");

            migrationBuilder.DropTable(
                name: "telling_policies");

            migrationBuilder.DropColumn(
                name: "by_person",
                table: "told");
        }
    }
}
