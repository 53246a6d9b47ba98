using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class FiguresAndUpkeep : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_enquiries_accepted_at",
                table: "enquiries");

            migrationBuilder.AddColumn<Instant>(
                name: "first_answered_at",
                table: "enquiries",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "late",
                table: "enquiries",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "ratings",
                table: "enquiries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "stars_given",
                table: "enquiries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "accountable",
                table: "clocks",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "figure_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    day = table.Column<LocalDate>(type: "date", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    business_type = table.Column<string>(type: "text", nullable: false),
                    accepted = table.Column<int>(type: "integer", nullable: false),
                    answered = table.Column<int>(type: "integer", nullable: false),
                    open = table.Column<int>(type: "integer", nullable: false),
                    late = table.Column<int>(type: "integer", nullable: false),
                    due = table.Column<int>(type: "integer", nullable: false),
                    in_time = table.Column<int>(type: "integer", nullable: false),
                    ratings = table.Column<int>(type: "integer", nullable: false),
                    stars = table.Column<int>(type: "integer", nullable: false),
                    bucket = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_figure_changes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "figures",
                columns: table => new
                {
                    span = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<LocalDate>(type: "date", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    business_type = table.Column<string>(type: "text", nullable: false),
                    accepted = table.Column<int>(type: "integer", nullable: false),
                    answered = table.Column<int>(type: "integer", nullable: false),
                    open = table.Column<int>(type: "integer", nullable: false),
                    late = table.Column<int>(type: "integer", nullable: false),
                    due = table.Column<int>(type: "integer", nullable: false),
                    in_time = table.Column<int>(type: "integer", nullable: false),
                    ratings = table.Column<int>(type: "integer", nullable: false),
                    stars = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_figures", x => new { x.span, x.day, x.unit, x.kind, x.channel, x.business_type });
                });

            migrationBuilder.CreateTable(
                name: "reply_times",
                columns: table => new
                {
                    span = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<LocalDate>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    bucket = table.Column<int>(type: "integer", nullable: false),
                    answered = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reply_times", x => new { x.span, x.day, x.kind, x.bucket });
                });

            migrationBuilder.CreateTable(
                name: "verification_runs",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    everything = table.Column<bool>(type: "boolean", nullable: false),
                    account = table.Column<string>(type: "text", nullable: true),
                    requested_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    changed_since = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    started_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    finished_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    total = table.Column<long>(type: "bigint", nullable: false),
                    enquiries = table.Column<long>(type: "bigint", nullable: false),
                    entries = table.Column<long>(type: "bigint", nullable: false),
                    clocks = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<Guid>(type: "uuid", nullable: false),
                    violations = table.Column<string>(type: "jsonb", nullable: false),
                    clean = table.Column<bool>(type: "boolean", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verification_runs", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "timeline_by_time",
                table: "timeline",
                column: "at")
                .Annotation("Npgsql:IndexMethod", "brin")
                .Annotation("Npgsql:StorageParameter:autosummarize", true);

            migrationBuilder.CreateIndex(
                name: "ix_enquiries_accepted_at",
                table: "enquiries",
                column: "accepted_at")
                .Annotation("Npgsql:IndexInclude", new[] { "first_answered_at" });

            migrationBuilder.CreateIndex(
                name: "late_enquiries",
                table: "enquiries",
                column: "owner_unit",
                filter: "late");

            migrationBuilder.CreateIndex(
                name: "one_verification",
                table: "verification_runs",
                column: "finished_at",
                unique: true,
                filter: "finished_at is null")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.Sql(
                """
                -- What history says: an answer before the enquiry was taken up again was the first.
                update enquiries e set first_answered_at = coalesce(
                    (select max(t.at) from timeline t where t.enquiry_id = e.id and t.event = 'Replied' and t.sequence < reopened.first), e.answered_at)
                from (select e.id, (select min(r.sequence) from timeline r where r.enquiry_id = e.id and r.event = 'Reopened') first from enquiries e) reopened
                where reopened.id = e.id and (e.answered_at is not null or reopened.first is not null);

                -- Stars of earlier ratings stand in the timeline; those of confidential enquiries are sealed there, and only the last is known.
                update enquiries e set ratings = rated.count, stars_given = rated.stars
                from (
                    select t.enquiry_id, count(*) count, sum(substring(t.content from 'Rated by the writer: ([1-5]) of 5')::int) stars
                    from timeline t where t.event = 'Rated' and t.content like '%Rated by the writer: _ of 5%' group by t.enquiry_id) rated
                where rated.enquiry_id = e.id;
                update enquiries set ratings = 1, stars_given = stars where ratings = 0 and stars is not null;

                update clocks set breached_at = due_at where state = 'Met' and ended_at > due_at and breached_at is null;
                update clocks c set accountable = e.owner_unit from enquiries e where e.id = c.enquiry_id and (c.breached_at is not null or c.state = 'Met');
                update enquiries e set late = true where exists (
                    select 1 from clocks c where c.enquiry_id = e.id and c.state in ('Running', 'Paused') and c.breached_at is not null);
                """);
            migrationBuilder.Sql(CountedFigures.Triggers);
            migrationBuilder.Sql(CountedFigures.CountAll);
            migrationBuilder.Sql(AppendOnly.SweptAudit);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(CountedFigures.NoTriggers);
            migrationBuilder.Sql(AppendOnly.UnsweptAudit);

            migrationBuilder.DropTable(
                name: "figure_changes");

            migrationBuilder.DropTable(
                name: "figures");

            migrationBuilder.DropTable(
                name: "reply_times");

            migrationBuilder.DropTable(
                name: "verification_runs");

            migrationBuilder.DropIndex(
                name: "timeline_by_time",
                table: "timeline");

            migrationBuilder.DropIndex(
                name: "ix_enquiries_accepted_at",
                table: "enquiries");

            migrationBuilder.DropIndex(
                name: "late_enquiries",
                table: "enquiries");

            migrationBuilder.DropColumn(
                name: "first_answered_at",
                table: "enquiries");

            migrationBuilder.DropColumn(
                name: "late",
                table: "enquiries");

            migrationBuilder.DropColumn(
                name: "ratings",
                table: "enquiries");

            migrationBuilder.DropColumn(
                name: "stars_given",
                table: "enquiries");

            migrationBuilder.DropColumn(
                name: "accountable",
                table: "clocks");

            migrationBuilder.CreateIndex(
                name: "ix_enquiries_accepted_at",
                table: "enquiries",
                column: "accepted_at");
        }
    }
}
