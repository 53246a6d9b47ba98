namespace Governance.Core.Data;

/// <summary>
/// What is on record stays on record: the timeline takes rows and never changes or loses one, the audit loses only what is old, and an
/// enquiry cannot be deleted.
/// The hash chain finds what somebody does past these triggers.
/// </summary>
internal static class AppendOnly
{
    internal const string Sql =
        """
        create function refuse_change() returns trigger language plpgsql as $$
        begin
            raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
        end $$;
        create trigger timeline_append_only before update or delete on timeline for each row execute function refuse_change();
        create trigger timeline_never_truncated before truncate on timeline for each statement execute function refuse_change();
        create trigger audit_append_only before update or delete on audit_entries for each row execute function refuse_change();
        create trigger audit_never_truncated before truncate on audit_entries for each statement execute function refuse_change();
        create trigger enquiries_never_deleted before delete on enquiries for each row execute function refuse_change();
        """;

    /// <summary>The audit is swept when it is old; what is younger than the law wants it kept cannot be deleted, whatever the setting says.</summary>
    internal const string SweptAudit =
        """
        create function refuse_change_of_audit() returns trigger language plpgsql as $$
        begin
            if tg_op = 'DELETE' and old.at < now() - interval '180 days' then
                return old;
            end if;
            raise exception 'audit_entries is append-only' using errcode = 'restrict_violation';
        end $$;
        drop trigger audit_append_only on audit_entries;
        create trigger audit_append_only before update or delete on audit_entries for each row execute function refuse_change_of_audit();
        """;

    /// <summary>Links are added and never changed; the audit's go with what is swept of it.</summary>
    internal const string Links =
        """
        create trigger accepted_links_append_only before update or delete on accepted_links for each row execute function refuse_change();
        create trigger accepted_links_never_truncated before truncate on accepted_links for each statement execute function refuse_change();
        create trigger audit_links_append_only before update or delete on audit_links for each row execute function refuse_change_of_audit();
        create trigger audit_links_never_truncated before truncate on audit_links for each statement execute function refuse_change();
        create trigger sealed_since_stays before delete on sealed_since for each row execute function refuse_change();
        """;

    /// <summary>
    /// One change of a timeline is lawful: an entry in clear is sealed, once, when its enquiry becomes confidential. All else of it stays, its link too;
    /// whether the box holds what the link stands on, a verification finds.
    /// </summary>
    internal const string SealedLater =
        """
        create function refuse_change_of_timeline() returns trigger language plpgsql as $$
        begin
            if tg_op = 'UPDATE' and old.content is not null and new.content is null and new.sealed is not null and new.sealed_later
                and (new.enquiry_id, new.sequence, new.at, new.event, new.officer_id, new.visible, new.hash)
                    is not distinct from (old.enquiry_id, old.sequence, old.at, old.event, old.officer_id, old.visible, old.hash) then
                return new;
            end if;
            raise exception 'timeline is append-only' using errcode = 'restrict_violation';
        end $$;
        drop trigger timeline_append_only on timeline;
        create trigger timeline_append_only before update or delete on timeline for each row execute function refuse_change_of_timeline();
        """;

    internal const string NeverSealedLater =
        """
        drop trigger timeline_append_only on timeline;
        create trigger timeline_append_only before update or delete on timeline for each row execute function refuse_change();
        drop function refuse_change_of_timeline;
        """;

    internal const string UnsweptAudit =
        """
        drop trigger audit_append_only on audit_entries;
        create trigger audit_append_only before update or delete on audit_entries for each row execute function refuse_change();
        drop function refuse_change_of_audit;
        """;
}
