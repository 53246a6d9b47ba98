using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <summary>Once every code is a hash, the readable column goes (<see cref="HashCodes"/>).</summary>
    public partial class ReadableCodesGone : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "query_code", table: "enquiries");
            migrationBuilder.Sql("alter table enquiries alter column code_hash set not null");
            migrationBuilder.CreateIndex(name: "ix_enquiries_code_hash", table: "enquiries", column: "code_hash", unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("Query codes that are hashes cannot be made readable again: restore the backup from before the upgrade.");
    }
}
