namespace Governance.Core.Data;

/// <summary>
/// What is on record stays on record: timeline and audit take rows and never change or lose one, and an enquiry cannot be deleted.
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
}
