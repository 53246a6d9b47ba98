using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class SearchOfMineAndOpen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SearchRows.Undo);

            migrationBuilder.AddColumn<Guid>(
                name: "owner_officer",
                table: "enquiry_search",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "still_open",
                table: "enquiry_search",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql(SearchRows.Sql);
            migrationBuilder.Sql(SearchRows.Derive);
            migrationBuilder.Sql(SearchRows.Index);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SearchRows.Undo);

            migrationBuilder.DropColumn(
                name: "owner_officer",
                table: "enquiry_search");

            migrationBuilder.DropColumn(
                name: "still_open",
                table: "enquiry_search");
        }
    }
}
