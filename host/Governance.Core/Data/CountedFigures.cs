namespace Governance.Core.Data;

/// <summary>
/// Keeps the figures as they happen: whatever statement changes an enquiry or a clock, its difference stands in the same transaction
/// among <c>figure_changes</c>. Rows are only added there, so that nobody waits for anybody; a background task adds them up.
/// What an enquiry and a clock count for is said once, by the two functions, and asked by the triggers, the recount and the rebuild.
/// </summary>
internal static class CountedFigures
{
    /// <summary>By what figures are cut.</summary>
    internal const string Cuts = "unit, kind, channel, business_type";

    /// <summary>What is counted.</summary>
    internal const string Measures = "accepted, answered, open, late, due, in_time, ratings, stars";

    /// <summary>The same, added up with its sign.</summary>
    internal const string SignedMeasures =
        "sum(sign * accepted), sum(sign * answered), sum(sign * open), sum(sign * late), sum(sign * due), sum(sign * in_time), sum(sign * ratings), "
        + "sum(sign * stars)";

    /// <summary>Of what is added up with its sign: that something is left.</summary>
    internal const string SomethingIsLeft = $"({SignedMeasures}) <> (0, 0, 0, 0, 0, 0, 0, 0)";

    /// <summary>The same, by the names of the columns.</summary>
    internal const string NamedSums =
        "sum(sign * accepted)::int accepted, sum(sign * answered)::int answered, sum(sign * open)::int open, sum(sign * late)::int late, "
        + "sum(sign * due)::int due, sum(sign * in_time)::int in_time, sum(sign * ratings)::int ratings, sum(sign * stars)::int stars";

    /// <summary>Grouped by <see cref="EachCut"/>: by what a row is cut, and what it is the figures of.</summary>
    internal const string CutAndKey =
        $"case grouping({Cuts}) when 7 then 'Unit' when 11 then 'Kind' when 13 then 'Channel' when 14 then 'BusinessType' else 'Total' end cut, "
        + $"coalesce({Cuts}, '') \"key\"";

    /// <summary>Each cut by itself, and all together.</summary>
    internal const string EachCut = "grouping sets ((unit), (kind), (channel), (business_type), ())";

    /// <summary>The columns of a difference: the key, what is added up, and the bucket of the time to the first reply.</summary>
    internal const string Columns = $"day, {Cuts}, {Measures}, bucket";

    private const string Summed = $"day, {Cuts}, {SignedMeasures}, bucket";

    private const string Grouped = $"group by day, {Cuts}, bucket having {SomethingIsLeft}";

    /// <summary>What stands in the enquiries and clocks, as differences from nothing: the recount of all history.</summary>
    internal const string CountAll =
        $"""
        insert into figure_changes ({Columns}) select {Summed} from (
            select 1 sign, f.* from enquiries e cross join lateral figures_of_enquiry(e) f
            union all select 1, f.* from clocks c cross join lateral figures_of_clock(c) f) counted
        {Grouped};
        """;

    internal const string Triggers =
        $"""
        create function reply_bucket(took interval) returns int language sql immutable as $$
            select floor(ln(greatest(extract(epoch from took)::double precision, 1)) / ln(1.1::double precision))::int
        $$;

        -- By the day of acceptance and the unit that owns it now.
        create function figures_of_enquiry(e enquiries) returns table ({ColumnTypes}) language sql immutable as $$
            select (e.accepted_at at time zone 'Asia/Shanghai')::date, e.owner_unit, e.kind, e.channel, coalesce(e.business_type, ''),
                1, (e.first_answered_at is not null)::int, (e.status <> 'Answered')::int, e.late::int, 0, 0, e.ratings, e.stars_given,
                case when e.first_answered_at is not null then reply_bucket(e.first_answered_at - e.accepted_at) end
        $$;

        -- A promise counts once, on the day on which it was kept or ran out, for the unit that had it then.
        create function figures_of_clock(c clocks) returns table ({ColumnTypes}) language sql stable as $$
            select (coalesce(c.breached_at, c.ended_at, c.due_at) at time zone 'Asia/Shanghai')::date, coalesce(c.accountable, e.owner_unit), e.kind, e.channel,
                coalesce(e.business_type, ''), 0, 0, 0, 0, 1, (c.breached_at is null)::int, 0, 0, null::int
            from enquiries e where e.id = c.enquiry_id and (c.breached_at is not null or c.state = 'Met')
        $$;

        create function count_new_enquiries() returns trigger language plpgsql as $$ begin
            insert into figure_changes ({Columns}) select {Summed} from (
                select 1 sign, f.* from enquiries e cross join lateral figures_of_enquiry(e) f where e.id in (select id from added)) counted
            {Grouped};
            return null;
        end $$;

        create function count_changed_enquiry() returns trigger language plpgsql as $$ begin
            insert into figure_changes ({Columns}) select {Summed} from (
                select -1 sign, f.* from figures_of_enquiry(old) f union all select 1, f.* from figures_of_enquiry(new) f) counted
            {Grouped};
            return null;
        end $$;

        create function count_new_clocks() returns trigger language plpgsql as $$ begin
            insert into figure_changes ({Columns}) select {Summed} from (
                select 1 sign, f.* from added a join clocks c on c.id = a.id cross join lateral figures_of_clock(c) f
                where a.breached_at is not null or a.state = 'Met') counted
            {Grouped};
            return null;
        end $$;

        create function count_changed_clock() returns trigger language plpgsql as $$ begin
            insert into figure_changes ({Columns}) select {Summed} from (
                select -1 sign, f.* from figures_of_clock(old) f union all select 1, f.* from figures_of_clock(new) f) counted
            {Grouped};
            return null;
        end $$;

        create trigger new_enquiries_counted after insert on enquiries referencing new table as added for each statement execute function count_new_enquiries();
        create trigger changed_enquiry_counted after update of owner_unit, status, late, first_answered_at, ratings, stars_given on enquiries for each row
            when ((old.owner_unit, old.status, old.late, old.first_answered_at, old.ratings, old.stars_given)
                is distinct from (new.owner_unit, new.status, new.late, new.first_answered_at, new.ratings, new.stars_given))
            execute function count_changed_enquiry();
        create trigger new_clocks_counted after insert on clocks referencing new table as added for each statement execute function count_new_clocks();
        create trigger changed_clock_counted after update of state, breached_at, ended_at, accountable on clocks for each row
            when ((old.state, old.breached_at, old.ended_at, old.accountable) is distinct from (new.state, new.breached_at, new.ended_at, new.accountable))
            execute function count_changed_clock();
        """;

    internal const string NoTriggers =
        """
        drop trigger changed_clock_counted on clocks;
        drop trigger new_clocks_counted on clocks;
        drop trigger changed_enquiry_counted on enquiries;
        drop trigger new_enquiries_counted on enquiries;
        drop function count_changed_clock, count_new_clocks, count_changed_enquiry, count_new_enquiries, figures_of_clock, figures_of_enquiry, reply_bucket;
        """;

    private const string ColumnTypes =
        "day date, unit text, kind text, channel text, business_type text, accepted int, answered int, open int, late int, due int, in_time int, "
            + "ratings int, stars int, bucket int";
}
