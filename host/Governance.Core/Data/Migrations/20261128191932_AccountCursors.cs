using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class AccountCursors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "cursor",
                table: "account_marks",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "cursor",
                table: "account_marks");
        }
    }
}
