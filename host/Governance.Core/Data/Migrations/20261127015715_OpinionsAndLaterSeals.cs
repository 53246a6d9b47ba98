using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class OpinionsAndLaterSeals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "sealed_later",
                table: "timeline",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Instant>(
                name: "due_at",
                table: "staff_notices",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "accepted_as",
                table: "enquiries",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "asked_units",
                table: "enquiries",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "open_opinions",
                table: "enquiries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "opinions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    enquiry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    asked_by_unit = table.Column<string>(type: "text", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    question = table.Column<byte[]>(type: "bytea", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<int>(type: "integer", nullable: false),
                    limit_unit = table.Column<string>(type: "text", nullable: false),
                    due_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<byte[]>(type: "bytea", nullable: true),
                    ended_by = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    happened = table.Column<int>(type: "integer", nullable: false),
                    next_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opinions", x => x.id);
                    table.ForeignKey(
                        name: "fk_opinions_enquiries_enquiry_id",
                        column: x => x.enquiry_id,
                        principalTable: "enquiries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "one_open_opinion",
                table: "opinions",
                columns: new[] { "enquiry_id", "unit" },
                unique: true,
                filter: "state = 'Asked'");

            migrationBuilder.CreateIndex(
                name: "opinions_asked_of_unit",
                table: "opinions",
                columns: new[] { "unit", "due_at" },
                filter: "state = 'Asked'");

            migrationBuilder.CreateIndex(
                name: "opinions_of_enquiry",
                table: "opinions",
                columns: new[] { "enquiry_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "opinions_to_tick",
                table: "opinions",
                column: "next_at",
                filter: "next_at is not null");

            migrationBuilder.Sql(AppendOnly.SealedLater);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(AppendOnly.NeverSealedLater);

            migrationBuilder.DropTable(
                name: "opinions");

            migrationBuilder.DropColumn(
                name: "sealed_later",
                table: "timeline");

            migrationBuilder.DropColumn(
                name: "due_at",
                table: "staff_notices");

            migrationBuilder.DropColumn(
                name: "accepted_as",
                table: "enquiries");

            migrationBuilder.DropColumn(
                name: "asked_units",
                table: "enquiries");

            migrationBuilder.DropColumn(
                name: "open_opinions",
                table: "enquiries");
        }
    }
}
