using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class OutboxOfAnEnquiry : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "outbox_of_an_enquiry",
                table: "outbox");

            migrationBuilder.CreateIndex(
                name: "outbox_of_an_enquiry",
                table: "outbox",
                columns: new[] { "enquiry_id", "id" },
                filter: "coalesce(delivered_at, dead_at) is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "outbox_of_an_enquiry",
                table: "outbox");

            migrationBuilder.CreateIndex(
                name: "outbox_of_an_enquiry",
                table: "outbox",
                columns: new[] { "enquiry_id", "id" },
                filter: "delivered_at is null and dead_at is null");
        }
    }
}
