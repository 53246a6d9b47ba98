using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class Evidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "seal",
                table: "officers",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "technical",
                table: "officers",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "accepted_print",
                table: "enquiries",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "seal",
                table: "enquiries",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "seal",
                table: "clocks",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "trail",
                table: "clocks",
                type: "bytea",
                nullable: false,
                defaultValue: new byte[0]);

            migrationBuilder.CreateTable(
                name: "accepted_links",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    enquiry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_year = table.Column<int>(type: "integer", nullable: false),
                    file_number = table.Column<long>(type: "bigint", nullable: false),
                    print = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accepted_links", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "audit_links",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    audit_id = table.Column<long>(type: "bigint", nullable: false),
                    previous = table.Column<byte[]>(type: "bytea", nullable: false),
                    print = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_links", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "chain_heads",
                columns: table => new
                {
                    chain = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<long>(type: "bigint", nullable: false),
                    seal = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_chain_heads", x => x.chain);
                });

            migrationBuilder.CreateTable(
                name: "sealed_since",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    begun_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    before = table.Column<long>(type: "bigint", nullable: false),
                    completed_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    seal = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sealed_since", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "enquiries_unsealed",
                table: "enquiries",
                column: "id",
                filter: "seal is null");

            migrationBuilder.CreateIndex(
                name: "clocks_unsealed",
                table: "clocks",
                column: "id",
                filter: "seal is null");

            migrationBuilder.CreateIndex(
                name: "audit_of_enquiry",
                table: "audit_entries",
                columns: new[] { "subject", "id" },
                filter: "what like 'enquiry.%'");

            migrationBuilder.CreateIndex(
                name: "audit_of_rights",
                table: "audit_entries",
                columns: new[] { "subject", "id" },
                filter: "what in ('officer.made', 'officer.changed')");

            migrationBuilder.CreateIndex(
                name: "accepted_links_by_time",
                table: "accepted_links",
                column: "at")
                .Annotation("Npgsql:IndexMethod", "brin");

            migrationBuilder.CreateIndex(
                name: "ix_accepted_links_enquiry_id",
                table: "accepted_links",
                column: "enquiry_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_links_audit_id",
                table: "audit_links",
                column: "audit_id",
                unique: true);

            migrationBuilder.Sql(AppendOnly.Links);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accepted_links");

            migrationBuilder.DropTable(
                name: "audit_links");

            migrationBuilder.DropTable(
                name: "chain_heads");

            migrationBuilder.DropTable(
                name: "sealed_since");

            migrationBuilder.DropIndex(
                name: "enquiries_unsealed",
                table: "enquiries");

            migrationBuilder.DropIndex(
                name: "clocks_unsealed",
                table: "clocks");

            migrationBuilder.DropIndex(
                name: "audit_of_enquiry",
                table: "audit_entries");

            migrationBuilder.DropIndex(
                name: "audit_of_rights",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "seal",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "technical",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "accepted_print",
                table: "enquiries");

            migrationBuilder.DropColumn(
                name: "seal",
                table: "enquiries");

            migrationBuilder.DropColumn(
                name: "seal",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "trail",
                table: "clocks");
        }
    }
}
