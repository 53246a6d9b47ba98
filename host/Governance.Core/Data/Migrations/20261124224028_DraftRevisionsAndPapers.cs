using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class DraftRevisionsAndPapers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "based_on",
                table: "module_drafts",
                type: "text",
                nullable: true);

            // What was begun before goes on from the version that is in force now.
            migrationBuilder.Sql("UPDATE module_drafts SET based_on = modules.version FROM modules WHERE modules.name = module_drafts.name");

            migrationBuilder.AddColumn<string>(
                name: "papers",
                table: "module_drafts",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "revision",
                table: "module_drafts",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.CreateTable(
                name: "draft_papers",
                columns: table => new
                {
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    uploaded_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_draft_papers", x => x.sha256);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "draft_papers");

            migrationBuilder.DropColumn(
                name: "based_on",
                table: "module_drafts");

            migrationBuilder.DropColumn(
                name: "papers",
                table: "module_drafts");

            migrationBuilder.DropColumn(
                name: "revision",
                table: "module_drafts");
        }
    }
}
