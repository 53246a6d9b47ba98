using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class ToldLately : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "told_lately",
                table: "told",
                columns: new[] { "written_at", "channel", "end" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "told_lately",
                table: "told");
        }
    }
}
