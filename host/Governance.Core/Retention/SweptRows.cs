using Governance.Core.Correspondence;
using Governance.Core.Evidence;
using Governance.Core.Officers.Sessions;
using Governance.Core.Officers.SignIn;
using Governance.Core.Proposals;

namespace Governance.Core.Retention;

/// <summary>Rows that have had their time.</summary>
/// <param name="Days">How long they are kept.</param>
/// <param name="Sql">Deletes those of before <c>$1</c>, at most <c>$2</c>. Where ids grow with time only the oldest rows are looked at,
/// however many there are.</param>
internal sealed record SweptRows(string What, Func<RetentionOptions, int> Days, string Sql)
{
    internal static IReadOnlyList<SweptRows> All { get; } =
    [
        // Who did what in a session stays in the audit.
        new(
            "sessions", _ => StaffSession.KeptDays,
            "delete from staff_sessions where id in (select id from staff_sessions where ends_at < $1 limit $2)"),
        new(
            "failed sign-ins", _ => FailedSignIn.KeptDays,
            "delete from failed_sign_ins where id in (select id from failed_sign_ins where at < $1 order by id limit $2)"),
        // What became of them stays in the audit.
        new(
            "proposals", _ => Proposal.KeptDays,
            "delete from proposals where id in (select id from proposals where proposed_at < $1 order by proposed_at limit $2)"),
        new(
            "mailed heads", _ => MailedHead.KeptDays,
            "delete from mailed_heads where day in (select day from mailed_heads where sent_at < $1 order by day limit $2)"),
        new("drafts", _ => 0, "delete from drafts where id in (select id from drafts where expires_at < $1 limit $2)"),
        new(
            "conversations", _ => 0,
            // With what was heard in them.
            "delete from conversations where peer in (select peer from conversations where expires_at < $1 limit $2)"),
        new(
            "outbox", kept => kept.OutboxDays,
            // By when they were delivered: what cannot be delivered stays, and stands in nobody's way.
            "delete from outbox where id in (select id from outbox where delivered_at < $1 order by delivered_at limit $2)"),
        new(
            "received messages", kept => kept.ReceivedDays,
            // Until then it says by which way the writer is answered, and keeps the same message from being taken in twice.
            """
            delete from received_messages where id in (select r.id from received_messages r join enquiries e on e.id = r.enquiry_id
                where r.enquiry_id is not null and r.received_at < $1 and e.status = 'Answered' and e.answered_at < $1 order by r.received_at limit $2)
            """),
        new(
            "numbers of platforms", kept => kept.OutboxDays,
            "delete from handed_over where (account, number) in (select account, number from handed_over where at < $1 order by at limit $2)"),
        new(
            "calls of platforms", kept => kept.OutboxDays,
            "delete from account_calls where (day, account) in (select day, account from account_calls where day < $1::date order by day limit $2)"),
        new(
            "codes that were not asked for", _ => HeldCode.KeptDays,
            "delete from held_codes where enquiry_id in (select enquiry_id from held_codes where at < $1 order by at limit $2)"),
        new(
            "browsers to be told", kept => kept.ReceivedDays,
            // As long as its enquiry is not answered for as long, it is told.
            """
            delete from push_devices where id in (select d.id from push_devices d join enquiries e on e.id = d.enquiry_id
                where d.since < $1 and e.status = 'Answered' and e.answered_at < $1 order by d.since limit $2)
            """),
        // What was confirmed stays as long as its enquiry: without it nothing is told there.
        new(
            "codes for addresses", kept => kept.OutboxDays,
            "delete from address_confirmations where id in (select id from address_confirmations where confirmed_at is null and sent_at < $1 order by sent_at "
                + "limit $2)"),
        new(
            "lost codes", kept => kept.UnclaimedDays,
            "delete from lost_code_requests where id in (select id from (select id, at from lost_code_requests order by id limit $2) oldest where at < $1)"),
        new(
            "addresses for lost codes", kept => kept.UnclaimedDays,
            "delete from lost_code_links where token_hash in (select token_hash from lost_code_links where sent_at < $1 order by sent_at limit $2)"),
        new(
            "parts of messages", kept => kept.UnclaimedDays,
            // Of accounts that are listened to none is left by then.
            "delete from message_parts where id in (select id from message_parts where at < $1 order by at limit $2)"),
        new(
            "notices", kept => kept.NoticesDays,
            "delete from staff_notices where id in (select id from (select id, at from staff_notices order by id limit $2) oldest where at < $1)"),
        new(
            "audit", kept => kept.AuditDays,
            """
            with oldest as (select position, audit_id, at from audit_links order by position limit $2 + 1),
                kept as (select coalesce(min(position) filter (where at >= $1), max(position) + 1) - 1 position from oldest),
                -- The newest link of what is gone stays: from it on the chain is proved.
                unlinked as (delete from audit_links where position < (select position from kept))
            delete from audit_entries where id in (select audit_id from oldest where position <= (select position from kept))
            """),
        new(
            "verifications", kept => kept.VerificationsDays,
            """
            delete from verification_runs where finished_at < $1 and id in (select id from verification_runs order by id limit $2)
                and id < (select max(id) from verification_runs where clean)
            """),
        new(
            "versions", kept => kept.VersionsDays,
            """
            delete from module_packages where uploaded_at < $1 and sha256 in (
                select sha256 from (select sha256, row_number() over (partition by name order by uploaded_at desc) age from module_packages) ranked
                    where age > 10 limit $2)
                and not exists (select from modules where modules.package = module_packages.sha256)
            """),
        new(
            "papers", kept => kept.UnclaimedDays,
            """
            delete from draft_papers where sha256 in (select sha256 from draft_papers where uploaded_at < $1
                and not exists (select from module_drafts, jsonb_each(papers) as paper where paper.value ->> 'sha256' = draft_papers.sha256) limit $2)
            """),
    ];
}
