using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class StaffSessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "failed_sign_ins",
                table: "officers");

            migrationBuilder.DropColumn(
                name: "locked_until",
                table: "officers");

            migrationBuilder.CreateTable(
                name: "failed_sign_ins",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    account_print = table.Column<byte[]>(type: "bytea", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sender = table.Column<string>(type: "text", nullable: false),
                    device = table.Column<Guid>(type: "uuid", nullable: true),
                    forgiven = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_failed_sign_ins", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "form_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_form_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "staff_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    officer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    token_print = table.Column<byte[]>(type: "bytea", nullable: true),
                    purpose = table.Column<string>(type: "text", nullable: true),
                    stamp = table.Column<string>(type: "text", nullable: false),
                    sender = table.Column<string>(type: "text", nullable: false),
                    device = table.Column<string>(type: "text", nullable: false),
                    began_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<Instant>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    end = table.Column<string>(type: "text", nullable: true),
                    ended_by = table.Column<string>(type: "text", nullable: true),
                    failed_before = table.Column<int>(type: "integer", nullable: false),
                    failed_last_at = table.Column<Instant>(type: "timestamp with time zone", nullable: true),
                    failed_last_from = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_staff_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_staff_sessions_officers_officer_id",
                        column: x => x.officer_id,
                        principalTable: "officers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_failed_sign_ins_account_print_at",
                table: "failed_sign_ins",
                columns: new[] { "account_print", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_failed_sign_ins_officer_id_at",
                table: "failed_sign_ins",
                columns: new[] { "officer_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_failed_sign_ins_sender_at",
                table: "failed_sign_ins",
                columns: new[] { "sender", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_form_keys_name",
                table: "form_keys",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staff_sessions_ends_at",
                table: "staff_sessions",
                column: "ends_at");

            migrationBuilder.CreateIndex(
                name: "ix_staff_sessions_officer_id_began_at",
                table: "staff_sessions",
                columns: new[] { "officer_id", "began_at" });

            migrationBuilder.CreateIndex(
                name: "ix_staff_sessions_token_print",
                table: "staff_sessions",
                column: "token_print",
                unique: true);

            // Accounts are looked up as NFKC writes them. Where that is another's already, the row stays as it is and an admin renames it.
            migrationBuilder.Sql(
                """
                update officers set normalized_account = upper(normalize(normalized_account, nfkc))
                where normalized_account <> upper(normalize(normalized_account, nfkc))
                    and not exists (select from officers other where other.normalized_account = upper(normalize(officers.normalized_account, nfkc)))
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "failed_sign_ins");

            migrationBuilder.DropTable(
                name: "form_keys");

            migrationBuilder.DropTable(
                name: "staff_sessions");

            migrationBuilder.AddColumn<int>(
                name: "failed_sign_ins",
                table: "officers",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Instant>(
                name: "locked_until",
                table: "officers",
                type: "timestamp with time zone",
                nullable: true);
        }
    }
}
