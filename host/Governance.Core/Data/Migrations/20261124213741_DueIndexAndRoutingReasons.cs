using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class DueIndexAndRoutingReasons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Two columns that have nothing to do with each other: a rename would show questions to citizens as reasons.
            migrationBuilder.DropColumn(name: "open_question", table: "enquiries");

            migrationBuilder.AddColumn<string>(name: "routing_reason_en", table: "enquiries", type: "text", nullable: true);

            migrationBuilder.CreateIndex(
                name: "clocks_by_due",
                table: "clocks",
                column: "due_at",
                filter: "state = 'Running'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "clocks_by_due",
                table: "clocks");

            migrationBuilder.DropColumn(name: "routing_reason_en", table: "enquiries");

            migrationBuilder.AddColumn<string>(name: "open_question", table: "enquiries", type: "text", nullable: true);
        }
    }
}
