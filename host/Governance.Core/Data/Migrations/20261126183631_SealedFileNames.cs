using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class SealedFileNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "name",
                table: "attachments",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AddColumn<byte[]>(
                name: "sealed_name",
                table: "attachments",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "attachments_named_in_clear",
                table: "attachments",
                column: "id",
                filter: "name is not null");

            migrationBuilder.CreateIndex(
                name: "ix_attachments_digest",
                table: "attachments",
                column: "digest");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "attachments_named_in_clear",
                table: "attachments");

            migrationBuilder.DropIndex(
                name: "ix_attachments_digest",
                table: "attachments");

            migrationBuilder.DropColumn(
                name: "sealed_name",
                table: "attachments");

            migrationBuilder.AlterColumn<string>(
                name: "name",
                table: "attachments",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);
        }
    }
}
