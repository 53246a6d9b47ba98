using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class Stations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "attendance",
                table: "slot_bookings",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "holder",
                table: "slot_bookings",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "holding",
                table: "slot_bookings",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Instant>(
                name: "starts_at",
                table: "slot_bookings",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: NodaTime.Instant.FromUnixTimeTicks(0L));

            // What was booked before tells its time by its id.
            migrationBuilder.Sql(
                """
                update slot_bookings set starts_at = to_timestamp(left(slot, 15), 'YYYY-MM-DD"T"HH24MI')::timestamp at time zone 'Asia/Shanghai'
                where slot ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{4}-'
                """);

            migrationBuilder.AddColumn<byte[]>(
                name: "holder",
                table: "pool_items",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "slot_schedules",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    module = table.Column<string>(type: "text", nullable: false),
                    beginning = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_slot_schedules", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "stations",
                columns: table => new
                {
                    schedule = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    plan = table.Column<string>(type: "jsonb", nullable: true),
                    changed_by = table.Column<string>(type: "text", nullable: false),
                    changed_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stations", x => new { x.schedule, x.version });
                });

            migrationBuilder.CreateIndex(
                name: "bookings_by_time",
                table: "slot_bookings",
                columns: new[] { "schedule", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "bookings_of_holder",
                table: "slot_bookings",
                column: "holder",
                filter: "holder is not null");

            migrationBuilder.CreateIndex(
                name: "one_of_a_kind",
                table: "slot_bookings",
                columns: new[] { "schedule", "holder" },
                unique: true,
                filter: "holding");

            migrationBuilder.CreateIndex(
                name: "items_of_holder",
                table: "pool_items",
                columns: new[] { "pool", "holder" },
                filter: "holder is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "slot_schedules");

            migrationBuilder.DropTable(
                name: "stations");

            migrationBuilder.DropIndex(
                name: "bookings_by_time",
                table: "slot_bookings");

            migrationBuilder.DropIndex(
                name: "bookings_of_holder",
                table: "slot_bookings");

            migrationBuilder.DropIndex(
                name: "one_of_a_kind",
                table: "slot_bookings");

            migrationBuilder.DropIndex(
                name: "items_of_holder",
                table: "pool_items");

            migrationBuilder.DropColumn(
                name: "attendance",
                table: "slot_bookings");

            migrationBuilder.DropColumn(
                name: "holder",
                table: "slot_bookings");

            migrationBuilder.DropColumn(
                name: "holding",
                table: "slot_bookings");

            migrationBuilder.DropColumn(
                name: "starts_at",
                table: "slot_bookings");

            migrationBuilder.DropColumn(
                name: "holder",
                table: "pool_items");
        }
    }
}
