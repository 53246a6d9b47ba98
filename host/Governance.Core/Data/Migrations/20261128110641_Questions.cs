using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class Questions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "asked_questions",
                columns: table => new
                {
                    enquiry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry = table.Column<int>(type: "integer", nullable: false),
                    asked_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    remind_after = table.Column<int[]>(type: "integer[]", nullable: false),
                    reminded = table.Column<int>(type: "integer", nullable: false),
                    ends_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    then = table.Column<string>(type: "text", nullable: false),
                    next_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asked_questions", x => new { x.enquiry_id, x.entry });
                    table.ForeignKey(
                        name: "fk_asked_questions_enquiries_enquiry_id",
                        column: x => x.enquiry_id,
                        principalTable: "enquiries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "question_policies",
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
                    table.PrimaryKey("pk_question_policies", x => x.version);
                });

            migrationBuilder.CreateIndex(
                name: "questions_due",
                table: "asked_questions",
                column: "next_at");

            // Of what is waited for already nobody was told that it ends: there are reminders, and it does not.
            migrationBuilder.Sql(
                """
                insert into asked_questions (enquiry_id, entry, asked_at, remind_after, reminded, "then", next_at)
                select distinct on (t.enquiry_id) t.enquiry_id, t.sequence, t.at, '{3,7}', 0, 'GoOn', t.at + interval '3 days'
                from enquiries e join timeline t on t.enquiry_id = e.id and t.event = 'CitizenAsked'
                where e.status = 'WaitingForCitizen' order by t.enquiry_id, t.sequence desc
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "asked_questions");

            migrationBuilder.DropTable(
                name: "question_policies");
        }
    }
}
