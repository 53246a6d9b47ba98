using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class Reminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Instant>(
                name: "reminded_at",
                table: "slot_bookings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "bookings_to_remind",
                table: "slot_bookings",
                columns: new[] { "schedule", "starts_at" },
                filter: "reminded_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "bookings_to_remind",
                table: "slot_bookings");

            migrationBuilder.DropColumn(
                name: "reminded_at",
                table: "slot_bookings");
        }
    }
}
