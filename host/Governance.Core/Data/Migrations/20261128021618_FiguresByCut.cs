using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class FiguresByCut : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            SetAside(migrationBuilder);

            migrationBuilder.CreateTable(
                name: "figures",
                columns: table => new
                {
                    span = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<LocalDate>(type: "date", nullable: false),
                    cut = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
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
                    table.PrimaryKey("pk_figures", x => new { x.span, x.day, x.cut, x.key });
                });

            migrationBuilder.CreateTable(
                name: "reply_times",
                columns: table => new
                {
                    span = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<LocalDate>(type: "date", nullable: false),
                    bucket = table.Column<int>(type: "integer", nullable: false),
                    answered = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reply_times", x => new { x.span, x.day, x.bucket });
                });

            migrationBuilder.Sql(
                $"""
                insert into figures (span, day, cut, "key", {CountedFigures.Measures})
                select span, day, {CountedFigures.CutAndKey}, {CountedFigures.SignedMeasures} from (select 1 sign, * from figures_set_aside) kept
                group by span, day, {CountedFigures.EachCut} having {CountedFigures.SomethingIsLeft} order by 1, 2, 3, 4;
                insert into reply_times (span, day, bucket, answered)
                select span, day, bucket, sum(answered) from reply_times_set_aside group by span, day, bucket having sum(answered) <> 0 order by 1, 2, 3;
                """);

            DropWhatWasSetAside(migrationBuilder);

            migrationBuilder.DropIndex(
                name: "ix_enquiries_accepted_at",
                table: "enquiries");

            migrationBuilder.CreateIndex(
                name: "first_answers",
                table: "enquiries",
                column: "accepted_at",
                filter: "first_answered_at is not null")
                .Annotation("Npgsql:IndexInclude", new[] { "first_answered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_enquiries_accepted_at",
                table: "enquiries",
                column: "accepted_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            SetAside(migrationBuilder);

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

            DropWhatWasSetAside(migrationBuilder);

            // How units and kinds meet is not kept: it is counted from history.
            migrationBuilder.Sql($"delete from figure_changes; {CountedFigures.CountAll}");

            migrationBuilder.DropIndex(
                name: "first_answers",
                table: "enquiries");

            migrationBuilder.DropIndex(
                name: "ix_enquiries_accepted_at",
                table: "enquiries");

            migrationBuilder.CreateIndex(
                name: "ix_enquiries_accepted_at",
                table: "enquiries",
                column: "accepted_at")
                .Annotation("Npgsql:IndexInclude", new[] { "first_answered_at" });
        }

        private static void SetAside(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "figures", "reply_times" })
            {
                migrationBuilder.DropPrimaryKey(
                    name: $"pk_{table}",
                    table: table);

                migrationBuilder.RenameTable(
                    name: table,
                    newName: $"{table}_set_aside");
            }
        }

        private static void DropWhatWasSetAside(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "figures", "reply_times" })
                migrationBuilder.DropTable(
                    name: $"{table}_set_aside");
        }
    }
}
