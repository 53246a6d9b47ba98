using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class SecondAdmin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "slice_after",
                table: "verification_runs",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "slice_until",
                table: "verification_runs",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "revision",
                table: "modules",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    work = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<string>(type: "text", nullable: true),
                    sha256 = table.Column<string>(type: "text", nullable: true),
                    package = table.Column<byte[]>(type: "bytea", nullable: true),
                    content = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false),
                    proposed_by = table.Column<string>(type: "text", nullable: false),
                    proposed_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    decided_by = table.Column<string>(type: "text", nullable: true),
                    decided_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    decided_because = table.Column<string>(type: "text", nullable: true),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "second_admin_rules",
                columns: table => new
                {
                    version = table.Column<int>(type: "integer", nullable: false),
                    works = table.Column<string>(type: "jsonb", nullable: false),
                    changed_by = table.Column<string>(type: "text", nullable: false),
                    changed_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_second_admin_rules", x => x.version);
                });

            migrationBuilder.CreateIndex(
                name: "received_messages_filed",
                table: "received_messages",
                column: "received_at",
                filter: "enquiry_id is not null");

            migrationBuilder.CreateIndex(
                name: "outbox_delivered",
                table: "outbox",
                column: "delivered_at",
                filter: "delivered_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_proposed_at",
                table: "proposals",
                column: "proposed_at");

            migrationBuilder.CreateIndex(
                name: "one_proposal_of_each",
                table: "proposals",
                columns: new[] { "work", "subject" },
                unique: true,
                filter: "state = 'Waiting'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "second_admin_rules");

            migrationBuilder.DropIndex(
                name: "received_messages_filed",
                table: "received_messages");

            migrationBuilder.DropIndex(
                name: "outbox_delivered",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "slice_after",
                table: "verification_runs");

            migrationBuilder.DropColumn(
                name: "slice_until",
                table: "verification_runs");

            migrationBuilder.DropColumn(
                name: "revision",
                table: "modules");
        }
    }
}
