using Governance.Core.Data;
using Governance.Core.Enquiries;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Core.Data.Migrations
{
    /// <summary>
    /// Makes room for the keyed hashes of query codes and gives every enquiry its file number, in the order of acceptance. The host
    /// fills the hashes in (<see cref="HashCodes"/>) before the next migration drops the readable codes.
    /// </summary>
    [DbContext(typeof(GovernanceDb))]
    [Migration("20261126180900_" + HashCodes.Room)]
    public partial class CodeHashes : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            create sequence file_numbers;
            alter table enquiries
                add column code_hash bytea, add column pick_up_until timestamp with time zone, add column file_year integer, add column file_number bigint,
                alter column query_code drop not null;
            update enquiries set file_number = counted.number, file_year = extract(year from accepted_at at time zone 'Asia/Shanghai')
            from (select id, row_number() over (order by accepted_at, id) as number from enquiries) counted where counted.id = enquiries.id;
            select setval('file_numbers', max(file_number)) from enquiries having max(file_number) is not null;
            alter table enquiries alter column file_year set not null, alter column file_number set not null, alter column file_number set default nextval('file_numbers');
            create unique index ix_enquiries_file_number on enquiries (file_number);
            create table retired_codes (
                code_hash bytea not null constraint pk_retired_codes primary key,
                enquiry_id uuid not null constraint fk_retired_codes_enquiries_enquiry_id references enquiries (id) on delete restrict,
                retired_at timestamp with time zone not null);
            create index ix_retired_codes_enquiry_id on retired_codes (enquiry_id);
            """);

        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("Query codes that are hashes cannot be made readable again: restore the backup from before the upgrade.");
    }
}
