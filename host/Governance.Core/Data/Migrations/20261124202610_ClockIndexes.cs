using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class ClockIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameIndex(
                name: "clocks_of_enquiry",
                table: "clocks",
                newName: "one_open_clock");

            migrationBuilder.CreateIndex(
                name: "clocks_of_enquiry",
                table: "clocks",
                column: "enquiry_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "clocks_of_enquiry",
                table: "clocks");

            migrationBuilder.RenameIndex(
                name: "one_open_clock",
                table: "clocks",
                newName: "clocks_of_enquiry");
        }
    }
}
