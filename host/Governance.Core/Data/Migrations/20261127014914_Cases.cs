using System;
using Governance.Core.Cases;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class Cases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateSequence(
                name: "case_serials");

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    serial = table.Column<long>(type: "bigint", nullable: false, defaultValueSql: "nextval('case_serials')"),
                    named = table.Column<byte[]>(type: "bytea", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    owner_officer = table.Column<Guid>(type: "uuid", nullable: false),
                    confidential = table.Column<bool>(type: "boolean", nullable: false),
                    opened_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    messages = table.Column<int>(type: "integer", nullable: false),
                    told = table.Column<int>(type: "integer", nullable: false),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "case_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    enquiry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    joined_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    joined_by = table.Column<Guid>(type: "uuid", nullable: false),
                    left_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    since = table.Column<int>(type: "integer", nullable: false),
                    heard = table.Column<int>(type: "integer", nullable: false),
                    sums = table.Column<byte[]>(type: "bytea", nullable: false),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_members", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_members_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_case_members_enquiries_enquiry_id",
                        column: x => x.enquiry_id,
                        principalTable: "enquiries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_messages",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_messages", x => new { x.case_id, x.number });
                    table.ForeignKey(
                        name: "fk_case_messages_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "case_of_enquiry",
                table: "case_members",
                column: "enquiry_id",
                unique: true,
                filter: "left_at is null");

            migrationBuilder.CreateIndex(
                name: "cases_of_enquiry",
                table: "case_members",
                column: "enquiry_id");

            migrationBuilder.CreateIndex(
                name: "members_of_case",
                table: "case_members",
                columns: new[] { "case_id", "id" },
                filter: "left_at is null");

            migrationBuilder.CreateIndex(
                name: "members_to_tell",
                table: "case_members",
                columns: new[] { "case_id", "heard" },
                filter: "left_at is null");

            migrationBuilder.CreateIndex(
                name: "cases_to_tell",
                table: "cases",
                column: "id",
                filter: "told < messages");

            migrationBuilder.CreateIndex(
                name: "closed_cases",
                table: "cases",
                columns: new[] { "unit", "id" },
                filter: "closed_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_cases_serial",
                table: "cases",
                column: "serial",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "open_cases",
                table: "cases",
                columns: new[] { "unit", "id" },
                filter: "closed_at is null");

            migrationBuilder.Sql(CaseMessageTable.AppendOnly);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "case_members");

            migrationBuilder.DropTable(
                name: "case_messages");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropSequence(
                name: "case_serials");
        }
    }
}
