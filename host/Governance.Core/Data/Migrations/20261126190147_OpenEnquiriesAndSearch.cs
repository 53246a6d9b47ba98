using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class OpenEnquiriesAndSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "published_answers_search",
                table: "published_answers");

            migrationBuilder.DropIndex(
                name: "ix_enquiries_owner_unit_status",
                table: "enquiries");

            migrationBuilder.DropIndex(
                name: "clocks_by_due",
                table: "clocks");

            migrationBuilder.CreateTable(
                name: "enquiry_search",
                columns: table => new
                {
                    enquiry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_unit = table.Column<string>(type: "text", nullable: false),
                    about_unit = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    accepted_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    words = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enquiry_search", x => x.enquiry_id);
                });

            migrationBuilder.CreateTable(
                name: "open_enquiries",
                columns: table => new
                {
                    enquiry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_unit = table.Column<string>(type: "text", nullable: false),
                    owner_officer = table.Column<Guid>(type: "uuid", nullable: true),
                    about_unit = table.Column<string>(type: "text", nullable: true),
                    confidential = table.Column<bool>(type: "boolean", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    drafted = table.Column<bool>(type: "boolean", nullable: false),
                    waiting = table.Column<bool>(type: "boolean", nullable: false),
                    due_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_open_enquiries", x => x.enquiry_id);
                });

            migrationBuilder.CreateIndex(
                name: "notices_of_officer",
                table: "staff_notices",
                columns: new[] { "officer_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "done_by_time",
                table: "enquiries",
                columns: new[] { "answered_at", "id" },
                filter: "status = 'Answered' and not confidential and answered_at > '-infinity'");

            migrationBuilder.CreateIndex(
                name: "done_of_officer",
                table: "enquiries",
                columns: new[] { "owner_officer", "answered_at", "id" },
                filter: "status = 'Answered'");

            migrationBuilder.CreateIndex(
                name: "done_of_unit",
                table: "enquiries",
                columns: new[] { "owner_unit", "confidential", "answered_at", "id" },
                filter: "status = 'Answered'");

            migrationBuilder.CreateIndex(
                name: "open_by_due",
                table: "open_enquiries",
                columns: new[] { "waiting", "due_at", "enquiry_id" },
                filter: "not confidential and due_at > '-infinity'");

            migrationBuilder.CreateIndex(
                name: "open_of_officer",
                table: "open_enquiries",
                columns: new[] { "owner_officer", "waiting", "due_at", "enquiry_id" });

            migrationBuilder.CreateIndex(
                name: "open_of_unit",
                table: "open_enquiries",
                columns: new[] { "owner_unit", "confidential", "waiting", "due_at", "enquiry_id" });

            migrationBuilder.CreateIndex(
                name: "open_to_approve",
                table: "open_enquiries",
                column: "owner_unit",
                filter: "drafted");

            migrationBuilder.Sql(OpenEnquiryRows.Sql);
            migrationBuilder.Sql(OpenEnquiryRows.Derive);
            // What searches in it is made by SearchOfMineAndOpen, where the table has all its columns.
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SearchRows.Undo);
            migrationBuilder.Sql(OpenEnquiryRows.Undo);

            migrationBuilder.DropTable(
                name: "enquiry_search");

            migrationBuilder.DropTable(
                name: "open_enquiries");

            migrationBuilder.DropIndex(
                name: "notices_of_officer",
                table: "staff_notices");

            migrationBuilder.DropIndex(
                name: "done_by_time",
                table: "enquiries");

            migrationBuilder.DropIndex(
                name: "done_of_officer",
                table: "enquiries");

            migrationBuilder.DropIndex(
                name: "done_of_unit",
                table: "enquiries");

            migrationBuilder.CreateIndex(
                name: "published_answers_search",
                table: "published_answers",
                columns: new[] { "question", "answer" })
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops", "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_enquiries_owner_unit_status",
                table: "enquiries",
                columns: new[] { "owner_unit", "status" });

            migrationBuilder.CreateIndex(
                name: "clocks_by_due",
                table: "clocks",
                column: "due_at",
                filter: "state = 'Running'");
        }
    }
}
