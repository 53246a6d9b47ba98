namespace Governance.Core.Tests.Office;

/// <summary>Many enquiries that are alike, made by the database itself from one that was accepted.</summary>
internal static class Copies
{
    /// <summary>Each older than the one before, and their ids before those of what was accepted.</summary>
    /// <param name="tables">Whose rows of the enquiry are copied.</param>
    /// <param name="from">The number of the first; no number comes twice in a database.</param>
    /// <param name="older">By how much: <c>hours</c> or <c>secs</c>.</param>
    internal static async Task Make(Bureau bureau, Guid enquiry, string[] tables, int from, int until, string older = "hours")
    {
        foreach (var table in tables)
            await bureau.Ask(
                $$"""
                do $$ declare copied text; begin
                    select string_agg(case
                        when column_name in ('id', 'enquiry_id') then '(''00'' || substr(md5(i::text), 3))::uuid'
                        when column_name = 'code_hash' then 'sha256(i::text::bytea)'
                        when column_name = 'file_number' then '1000000 + i'
                        when column_name = 'idempotency_key' then 'null' when column_name in ('accepted_at', 'answered_at', 'published_at')
                        then column_name || ' - make_interval({{older}} => i)' else quote_ident(column_name) end, ',' order by ordinal_position)
                    into copied from information_schema.columns where table_schema = 'public' and table_name = '{{table}}';
                    execute 'insert into {{table}} select ' || copied ||
                        ' from (select * from {{table}} where {{(table == "enquiries" ? "id" : "enquiry_id")}} = ''{{enquiry}}'') one,
                        generate_series({{from}}, {{until}}) i';
                end $$
                """);
        await bureau.Ask("vacuum analyze");
    }
}
