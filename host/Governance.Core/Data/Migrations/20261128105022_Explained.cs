using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class Explained : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "explains",
                table: "told",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql(ToldRows.Derive);

            migrationBuilder.CreateIndex(
                name: "told_explanations",
                table: "told",
                column: "written_at",
                filter: "explains");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "told_explanations",
                table: "told");

            migrationBuilder.DropColumn(
                name: "explains",
                table: "told");
        }
    }
}
