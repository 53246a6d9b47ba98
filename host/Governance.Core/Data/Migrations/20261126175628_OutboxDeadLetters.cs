using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class OutboxDeadLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "outbox_to_deliver",
                table: "outbox");

            migrationBuilder.AddColumn<Instant>(
                name: "dead_at",
                table: "outbox",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "last_failure",
                table: "outbox",
                type: "text",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "outbox_dead",
                table: "outbox",
                column: "dead_at",
                filter: "dead_at is not null");

            migrationBuilder.CreateIndex(
                name: "outbox_of_an_enquiry",
                table: "outbox",
                columns: new[] { "enquiry_id", "id" },
                filter: "delivered_at is null and dead_at is null");

            migrationBuilder.CreateIndex(
                name: "outbox_to_deliver",
                table: "outbox",
                columns: new[] { "next_attempt_at", "id" },
                filter: "delivered_at is null and dead_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "outbox_dead",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "outbox_of_an_enquiry",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "outbox_to_deliver",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "dead_at",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "last_failure",
                table: "outbox");

            migrationBuilder.CreateIndex(
                name: "outbox_to_deliver",
                table: "outbox",
                column: "next_attempt_at",
                filter: "delivered_at is null");
        }
    }
}
