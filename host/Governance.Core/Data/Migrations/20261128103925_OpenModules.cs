using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class OpenModules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "open_of_module",
                table: "enquiries");

            migrationBuilder.AddColumn<string>(
                name: "module",
                table: "open_enquiries",
                type: "text",
                nullable: true);
            migrationBuilder.Sql(OpenEnquiryRows.WithModule);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(OpenEnquiryRows.WithoutModule);
            migrationBuilder.DropColumn(
                name: "module",
                table: "open_enquiries");

            migrationBuilder.CreateIndex(
                name: "open_of_module",
                table: "enquiries",
                column: "module",
                filter: "module is not null and answered_at is null");
        }
    }
}
