namespace Governance.Core.Data;

/// <summary>
/// Keeps <c>open_enquiries</c> equal to what enquiries and open clocks say, in the transaction that changes them: no use case, tick or
/// batch can forget it. A change that concerns none of its columns, such as a tick's, runs none of this.
/// </summary>
internal static class OpenEnquiryRows
{
    /// <summary>All of them anew.</summary>
    internal const string Derive =
        """
        delete from open_enquiries;
        select keep_open_enquiries(array(select enquiry_id from clocks where state in ('Running', 'Paused')));
        """;

    internal const string Sql =
        """
        create function keep_open_enquiries(changed uuid[]) returns void language sql as $$
            delete from open_enquiries o where o.enquiry_id = any(changed)
                and not exists (select 1 from clocks c where c.enquiry_id = o.enquiry_id and c.state in ('Running', 'Paused'));
            insert into open_enquiries (enquiry_id, owner_unit, owner_officer, about_unit, confidential, kind, status, drafted, waiting, due_at)
            select e.id, e.owner_unit, e.owner_officer, e.about_unit, e.confidential, e.kind, e.status, e.draft is not null, c.state = 'Paused', c.due_at
            from clocks c join enquiries e on e.id = c.enquiry_id
            where c.enquiry_id = any(changed) and c.state in ('Running', 'Paused')
            on conflict (enquiry_id) do update set
                owner_unit = excluded.owner_unit, owner_officer = excluded.owner_officer, about_unit = excluded.about_unit,
                    confidential = excluded.confidential,
                status = excluded.status, drafted = excluded.drafted, waiting = excluded.waiting, due_at = excluded.due_at;
        $$;
        create function open_by_clocks() returns trigger language plpgsql as $$
        begin
            perform keep_open_enquiries(array(select enquiry_id from started where state in ('Running', 'Paused')));
            return null;
        end $$;
        create function open_by_clock() returns trigger language plpgsql as $$
        begin
            perform keep_open_enquiries(array[new.enquiry_id]);
            return null;
        end $$;
        create function open_by_enquiry() returns trigger language plpgsql as $$
        begin
            perform keep_open_enquiries(array[new.id]);
            return null;
        end $$;
        create trigger open_when_started after insert on clocks
            referencing new table as started for each statement execute function open_by_clocks();
        create trigger open_when_moved after update of state, due_at on clocks for each row
            when (old.state <> new.state or old.due_at <> new.due_at) execute function open_by_clock();
        create trigger open_when_handed_on after update of owner_unit, owner_officer, about_unit, confidential, status, draft on enquiries for each row
            when ((old.owner_unit, old.owner_officer, old.about_unit, old.confidential, old.status, old.draft is null)
                is distinct from (new.owner_unit, new.owner_officer, new.about_unit, new.confidential, new.status, new.draft is null))
            execute function open_by_enquiry();
        """;

    /// <summary>With the module as well: how much is open of each is asked of what is open.</summary>
    internal const string WithModule =
        """
        create or replace function keep_open_enquiries(changed uuid[]) returns void language sql as $$
            delete from open_enquiries o where o.enquiry_id = any(changed)
                and not exists (select 1 from clocks c where c.enquiry_id = o.enquiry_id and c.state in ('Running', 'Paused'));
            insert into open_enquiries
                (enquiry_id, owner_unit, owner_officer, about_unit, confidential, kind, module, status, drafted, waiting, due_at)
            select e.id, e.owner_unit, e.owner_officer, e.about_unit, e.confidential, e.kind, e.module, e.status, e.draft is not null,
                c.state = 'Paused', c.due_at
            from clocks c join enquiries e on e.id = c.enquiry_id
            where c.enquiry_id = any(changed) and c.state in ('Running', 'Paused')
            on conflict (enquiry_id) do update set
                owner_unit = excluded.owner_unit, owner_officer = excluded.owner_officer, about_unit = excluded.about_unit,
                    confidential = excluded.confidential, module = excluded.module,
                status = excluded.status, drafted = excluded.drafted, waiting = excluded.waiting, due_at = excluded.due_at;
        $$;
        drop trigger open_when_handed_on on enquiries;
        create trigger open_when_handed_on after update of owner_unit, owner_officer, about_unit, confidential, module, status, draft on enquiries
            for each row
            when ((old.owner_unit, old.owner_officer, old.about_unit, old.confidential, old.module, old.status, old.draft is null)
                is distinct from (new.owner_unit, new.owner_officer, new.about_unit, new.confidential, new.module, new.status, new.draft is null))
            execute function open_by_enquiry();
        update open_enquiries o set module = e.module from enquiries e where e.id = o.enquiry_id and e.module is not null;
        """;

    internal const string WithoutModule =
        $"""
        {Undo}
        {Sql}
        """;

    internal const string Undo =
        """
        drop trigger open_when_started on clocks;
        drop trigger open_when_moved on clocks;
        drop trigger open_when_handed_on on enquiries;
        drop function open_by_clocks();
        drop function open_by_clock();
        drop function open_by_enquiry();
        drop function keep_open_enquiries(uuid[]);
        """;
}
