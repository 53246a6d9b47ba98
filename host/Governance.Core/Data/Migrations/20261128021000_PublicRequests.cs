using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class PublicRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Instant>(
                name: "accepted_at",
                table: "published_answers",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.Sql(
                "update published_answers p set accepted_at = e.accepted_at from enquiries e where e.id = p.enquiry_id;");

            migrationBuilder.AlterColumn<Instant>(
                name: "accepted_at",
                table: "published_answers",
                type: "timestamp with time zone",
                nullable: false,
                oldClrType: typeof(Instant),
                oldType: "timestamp with time zone",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_answers_accepted_at_enquiry_id",
                table: "published_answers",
                columns: new[] { "accepted_at", "enquiry_id" });

            migrationBuilder.CreateIndex(
                name: "ix_published_answers_business_type_accepted_at_enquiry_id",
                table: "published_answers",
                columns: new[] { "business_type", "accepted_at", "enquiry_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_published_answers_accepted_at_enquiry_id",
                table: "published_answers");

            migrationBuilder.DropIndex(
                name: "ix_published_answers_business_type_accepted_at_enquiry_id",
                table: "published_answers");

            migrationBuilder.DropColumn(
                name: "accepted_at",
                table: "published_answers");
        }
    }
}
