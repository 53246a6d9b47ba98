using Governance.Contracts;
using Governance.Core.Clocks.Heat;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Core.Tests.Clocks;

public sealed class What_falls_due(SharedServer shared)
{
    [Fact]
    public async Task Is_counted_by_day_hour_and_unit_for_those_who_may_see_it()
    {
        await using var bureau = await Bureau.Open(shared);
        await bureau.Accept(A.Consultation);
        await bureau.AcceptSuggestion();
        await bureau.AcceptSuggestion();

        var heat = await Read(bureau, A.Office);
        heat.Hours.ShouldBe([new(new(2026, 3, 3), 9, 1), new(new(2026, 3, 23), 17, 2)]);
        heat.Desks.Select(desk => (desk.Owner.Unit, desk.Count)).ShouldBe([(OfficeDesk.Code, 1), (OfficeDesk.Code, 2)]);
        heat.Working.Take(7).ShouldBe([true, true, true, true, true, false, false]);
        (heat.Total, heat.Late).ShouldBe((3, 0));
        (await Read(bureau, A.Officer("nowhere"))).Total.ShouldBe(0);

        bureau.Clock.Reset(Bureau.At("2026-03-04 09:00"));
        (await Read(bureau, A.Office)).Late.ShouldBe(1);
    }

    [Fact]
    public async Task Is_found_by_the_index_of_what_runs_and_not_by_reading_all()
    {
        await using var bureau = await Bureau.Open(shared);
        await bureau.AcceptSuggestion();
        // Copies of the one, each due a day after the other.
        await bureau.Ask(
            """
            do $$ declare copied text; begin
              select string_agg(case column_name when 'id' then 'md5(i::text)::uuid' when 'code_hash' then 'sha256(i::text::bytea)' when 'file_number' then '1000000 + i' when 'idempotency_key' then 'null' else quote_ident(column_name) end, ',' order by ordinal_position)
                into copied from information_schema.columns where table_schema = 'public' and table_name = 'enquiries';
              execute 'insert into enquiries select ' || copied || ' from (select * from enquiries limit 1) one, generate_series(1, 3000) i';
              select string_agg(case column_name when 'id' then 'md5(i::text)::uuid' when 'enquiry_id' then 'md5(i::text)::uuid' when 'due_at' then 'due_at + make_interval(days => i)' else quote_ident(column_name) end, ',' order by ordinal_position)
                into copied from information_schema.columns where table_schema = 'public' and table_name = 'clocks';
              execute 'insert into clocks select ' || copied || ' from (select * from clocks limit 1) one, generate_series(1, 3000) i';
            end $$;
            analyze clocks, enquiries;
            """);

        // The count of uses reaches the statistics within a second or so.
        await Eventually.Holds(async () =>
        {
            (await Read(bureau, A.Office)).Total.ShouldBe(9);
            return await Uses(bureau) > 0;
        });
    }

    private static async Task<int> Uses(Bureau bureau) =>
        int.Parse(await bureau.Ask("select coalesce(sum(idx_scan), 0) from pg_stat_user_indexes where indexrelname = 'clocks_by_due'"), System.Globalization.CultureInfo.InvariantCulture);

    private static Task<DueHeat> Read(Bureau bureau, Actor actor) => bureau.Request((ReadDueHeat use) => use.Run(actor, new(2026, 3, 2), 30, default));
}
