using Governance.Contracts;

namespace Governance.Core.Verification;

/// <summary>One rule: a query over some enquiries (<c>@enquiries</c>, their ids; <c>@now</c>) that finds what breaks it.</summary>
internal sealed record VerificationRule(int Invariant, LocalText Name, string Sql);

/// <summary>
/// The invariants as questions; each returns nothing on a sound platform. Of clocks that are open, the enquiries are named to each table by
/// itself: the planner would rather read all that is open than look some up.
/// </summary>
internal static class VerificationRules
{
    /// <summary>Clocks of several hosts differ; by more than this no two of them may.</summary>
    internal static readonly NodaTime.Duration Skew = NodaTime.Duration.FromMinutes(2);

    internal static IReadOnlyList<VerificationRule> All { get; } =
    [
        new(1, VerificationText.EveryEnquiryHasAUnit,
            """
            select e.id enquiry_id, e.owner_unit found from enquiries e
            where e.id = any(@enquiries) and not exists (select 1 from units u where u.code = e.owner_unit)
            """),
        new(1, VerificationText.WhatIsNotAnsweredHasOneClock,
            """
            select e.id enquiry_id, count(c.id)::text found from enquiries e
            left join clocks c on c.enquiry_id = e.id and (c.state = 'Running' or c.state = 'Paused' and c.paused_because is not null)
            where e.id = any(@enquiries) and e.status <> 'Answered' group by e.id having count(c.id) <> 1
            """),
        new(1, VerificationText.WhatIsAnsweredHasNoClock,
            """
            select e.id enquiry_id, c.state found from enquiries e join clocks c on c.enquiry_id = e.id and c.state in ('Running', 'Paused')
            where e.id = any(@enquiries) and c.enquiry_id = any(@enquiries) and e.status = 'Answered'
            """),
        new(1, VerificationText.EveryRunningClockKnowsWhatHappensNext,
            """
            select enquiry_id, happened::text found from clocks
            where enquiry_id = any(@enquiries) and state = 'Running' and next_at is null and happened < 5
            """),
        new(1, VerificationText.QueuesListWhatIsOpen,
            """
            select e.id enquiry_id, coalesce(o.due_at::text, 'not listed') found from enquiries e
            left join clocks c on c.enquiry_id = e.id and c.enquiry_id = any(@enquiries) and c.state in ('Running', 'Paused')
            left join open_enquiries o on o.enquiry_id = e.id and o.enquiry_id = any(@enquiries)
            where e.id = any(@enquiries) and (o.enquiry_id is null, o.due_at, o.waiting, o.owner_unit, o.owner_officer, o.about_unit,
                    o.confidential, o.kind, o.module, o.status, o.drafted)
                is distinct from (c.id is null, c.due_at, c.state = 'Paused', case when c.id is not null then e.owner_unit end,
                    case when c.id is not null then e.owner_officer end, case when c.id is not null then e.about_unit end,
                    case when c.id is not null then e.confidential end, case when c.id is not null then e.kind end,
                    case when c.id is not null then e.module end, case when c.id is not null then e.status end,
                    case when c.id is not null then e.draft is not null end)
            """),
        new(4, VerificationText.WhatWasExplainedWasTold,
            """
            select t.enquiry_id, t.sequence::text || ' ' || t.event found from timeline t
            where t.enquiry_id = any(@enquiries) and t.event in ('ClockExtended', 'CitizenAsked', 'CitizenTold') and t.visible
                and t.at < @now - interval '1 hour'
                and not exists (select 1 from told w where w.enquiry_id = t.enquiry_id and w.entry = t.sequence and w.explains)
                and not exists (select 1 from outbox o where o.enquiry_id = t.enquiry_id and coalesce(o.delivered_at, o.dead_at) is null
                    and o.channel = 'tell')
            """),
        new(1, VerificationText.PausedWhereItWaits,
            """
            select e.id enquiry_id, e.status || ' / ' || c.state found from enquiries e join clocks c on c.enquiry_id = e.id
                and c.state in ('Running', 'Paused')
            where e.id = any(@enquiries) and c.enquiry_id = any(@enquiries) and (e.status = 'WaitingForCitizen') <> (c.state = 'Paused')
            """),
        new(3, VerificationText.WarnedAndBreachedOnce,
            """
            select c.enquiry_id, sum(c.happened)::text || ' / ' ||
                (select count(*) from timeline t where t.enquiry_id = c.enquiry_id and t.event in ('ClockWarned', 'ClockBreached', 'ClockEscalated')) found
            from clocks c where c.enquiry_id = any(@enquiries) group by c.enquiry_id
            having sum(c.happened) <> (select count(*) from timeline t where t.enquiry_id = c.enquiry_id and t.event in ('ClockWarned', 'ClockBreached',
                'ClockEscalated'))
            """),
        new(3, VerificationText.WhatRanOutWasNotedAsLate,
            """
            select enquiry_id, due_at::text found from clocks where enquiry_id = any(@enquiries) and breached_at is null
                and (state = 'Running' and due_at < @now - interval '2 minutes' or state = 'Met' and ended_at > due_at)
            """),
        new(3, VerificationText.NoClockRanOutAfterTheAnswer,
            "select enquiry_id, breached_at::text found from clocks where enquiry_id = any(@enquiries) and breached_at > ended_at + interval '2 minutes'"),
        new(3, VerificationText.LateIsMarkedLate,
            """
            select e.id enquiry_id, e.late::text found from enquiries e where e.id = any(@enquiries) and e.late <> (e.id in (
                select c.enquiry_id from clocks c where c.enquiry_id = any(@enquiries) and c.state in ('Running', 'Paused') and c.breached_at is not null))
            """),
        new(3, VerificationText.EveryPromiseHasAUnit,
            """
            select enquiry_id, state found from clocks
            where enquiry_id = any(@enquiries) and accountable is null and (breached_at is not null or state = 'Met')
            """),
        new(4, VerificationText.NothingIsClosedWithoutAReply,
            """
            select e.id enquiry_id, e.state found from enquiries e where e.id = any(@enquiries) and e.status = 'Answered'
                and not exists (select 1 from timeline t where t.enquiry_id = e.id and t.event = 'Replied' and t.visible)
            """),
        new(4, VerificationText.FirstAnswerKeepsItsTime,
            """
            select e.id enquiry_id, coalesce(e.first_answered_at::text, '') found from enquiries e where e.id = any(@enquiries)
                and (e.status = 'Answered' and (e.first_answered_at is null or e.answered_at is null or e.first_answered_at > e.answered_at)
                    or e.first_answered_at < e.accepted_at)
            """),
        new(4, VerificationText.NoExtensionWithoutAnExplanation,
            """
            select c.enquiry_id, sum(jsonb_array_length(c.extensions))::text found from clocks c where c.enquiry_id = any(@enquiries) group by c.enquiry_id
            having sum(jsonb_array_length(c.extensions)) <>
                (select count(*) from timeline t where t.enquiry_id = c.enquiry_id and t.event = 'ClockExtended' and t.visible)
            """),
        new(5, VerificationText.TimelinesTellOfCases,
            """
            select e.id enquiry_id, concat_ws(' / ', m.joined, m.gone, m.heard, t.joined, t.gone, t.heard) found from enquiries e
            left join lateral (select count(*) joined, count(left_at) gone, coalesce(sum(heard - since), 0) heard
                from case_members where enquiry_id = e.id) m on true
            left join lateral (select count(*) filter (where event = 'CaseJoined') joined, count(*) filter (where event = 'CaseLeft') gone,
                    count(*) filter (where event = 'CaseTold') heard
                from timeline where enquiry_id = e.id and event in ('CaseJoined', 'CaseLeft', 'CaseTold')) t on true
            where e.id = any(@enquiries) and (m.joined, m.gone, m.heard) is distinct from (t.joined, t.gone, t.heard)
            """),
        new(3, VerificationText.CaseMessagesReachAll,
            """
            select m.enquiry_id, m.heard::text found from case_members m
            where m.enquiry_id = any(@enquiries) and m.left_at is null and exists (select 1 from case_messages s
                where s.case_id = m.case_id and s.number > m.heard and s.at < @now - interval '10 minutes')
            """),
        new(4, VerificationText.NothingIsAnsweredWhileAnOpinion,
            """
            select e.id enquiry_id, o.unit found from enquiries e join opinions o on o.enquiry_id = e.id and o.state = 'Asked'
            where e.id = any(@enquiries) and e.status = 'Answered'
            """),
        new(1, VerificationText.WhoWasAskedAndWhoIs,
            """
            select e.id enquiry_id, coalesce(e.asked_units, '') || ' ' || e.open_opinions found from enquiries e where e.id = any(@enquiries) and (
                e.open_opinions <> (select count(*) from opinions o where o.enquiry_id = e.id and o.state = 'Asked')
                or array(select distinct o.unit from opinions o where o.enquiry_id = e.id and o.state <> 'TakenBack' order by 1)
                    <> array(select u from unnest(string_to_array(btrim(coalesce(e.asked_units, '')), ' ')) u where u <> '' order by 1))
            """),
        new(3, VerificationText.TimeOfAnOpinionThatIs,
            """
            select enquiry_id, unit found from opinions where enquiry_id = any(@enquiries) and state = 'Asked' and happened < 2
                and (next_at is null or due_at < @now - interval '2 minutes')
            """),
        new(3, VerificationText.EveryBadRatingIsFollowedUp,
            """
            select e.id enquiry_id, e.follow_ups::text found from enquiries e where e.id = any(@enquiries) and (
                e.follow_ups <> (select count(*) from follow_ups f where f.enquiry_id = e.id) or e.solved = 'No' and e.follow_ups = 0)
            """),
        new(3, VerificationText.TimeOfAFollowUpIsNoted,
            """
            select enquiry_id, unit found from follow_ups where enquiry_id = any(@enquiries) and done_at is null and happened < 2
                and (next_at is null or due_at < @now - interval '2 minutes')
            """),
        new(5, VerificationText.TimelinesTellOfFollowUps,
            """
            select e.id enquiry_id, concat_ws(' / ', f.happened, f.done, t.happened, t.done) found from enquiries e
            left join lateral (select coalesce(sum(happened), 0) happened, count(done_at) done from follow_ups where enquiry_id = e.id) f on true
            left join lateral (select count(*) filter (where event <> 'FollowedUp') happened, count(*) filter (where event = 'FollowedUp') done
                from timeline where enquiry_id = e.id and event in ('FollowUpWarned', 'FollowUpOver', 'FollowedUp')) t on true
            where e.id = any(@enquiries) and (f.happened, f.done) is distinct from (t.happened, t.done)
            """),
        new(5, VerificationText.TimelinesTellOfReminders,
            """
            select b.enquiry_id, b.schedule found from slot_bookings b where b.enquiry_id = any(@enquiries) and b.reminded_at is not null
                and (select count(*) from timeline t where t.enquiry_id = b.enquiry_id and t.event = 'Reminded' and t.at = b.reminded_at) <> 1
            """),
        new(6, VerificationText.NothingOfAConfidentialEnquiry,
            """
            select e.id enquiry_id, e.channel found from enquiries e
            where e.id = any(@enquiries) and e.confidential and (e.subject <> '' or e.body <> '' or e.form <> jsonb_build_object()
                or e.rating_comment is not null
                or exists (select 1 from clocks c where c.enquiry_id = e.id and c.paused_because <> 'confidential')
                or exists (select 1 from timeline t where t.enquiry_id = e.id and t.content is not null)
                or exists (select 1 from published_answers p where p.enquiry_id = e.id))
            """),
        new(6, VerificationText.NothingConfidentialIsSearchable,
            """
            select e.id enquiry_id, coalesce(s.owner_unit, 'not there') found from enquiries e
            left join enquiry_search s on s.enquiry_id = e.id
            where e.id = any(@enquiries) and case when e.confidential then s.enquiry_id is not null
                else s.enquiry_id is null or (s.owner_unit, s.owner_officer, s.about_unit, s.kind, s.still_open, s.accepted_at, s.words)
                    is distinct from (e.owner_unit, e.owner_officer, e.about_unit, e.kind, e.status <> 'Answered', e.accepted_at,
                        search_words(e.subject, e.body)) end
            """),
        new(6, VerificationText.NoComplaintLiesWithTheUnit,
            "select id enquiry_id, owner_unit found from enquiries where id = any(@enquiries) and about_unit is not null and owner_unit = about_unit"),
    ];

    internal static LocalText SameKeyOnce { get; } = VerificationText.OneIdempotencyKeyOneEnquiry;

    internal static LocalText Linked { get; } = VerificationText.TimelinesAreUnbroken;

    internal static LocalText NotCut { get; } = VerificationText.NoTimelineIsCutShort;

    internal static LocalText AsAccepted { get; } = VerificationText.EveryEnquiryIsWhatWasAccepted;

    internal static LocalText AsWritten { get; } = VerificationText.EnquiriesAndClocksWereChanged;

    internal static LocalText AllThere { get; } = VerificationText.NothingThatWasAcceptedIsMissing;

    internal static LocalText AllAudited { get; } = VerificationText.NoRecordIsMissing;

    internal static LocalText RightsGiven { get; } = VerificationText.OfficersHaveTheRights;

    internal static LocalText DecidedByAdmins { get; } = VerificationText.CodeWasDecidedByAdmins;

    internal static LocalText SealedFromHereOn { get; } = VerificationText.SealingIsOnRecord;

    internal static LocalText AsHandedOut { get; } = VerificationText.ChainsAreWhatWasHandedOut;

    internal static LocalText ReservedOnRecord { get; } =
        VerificationText.WhatIsReservedIsWhatTimelines;

    internal static LocalText OneOfAKind { get; } = VerificationText.NobodyHasTwoAppointmentsOrItems;

    internal static LocalText CasesAsWritten { get; } = VerificationText.CasesAreAsWritten;

    internal static LocalText FilesKept { get; } = VerificationText.EveryFileIsWhatWasReceived;

    internal static LocalText Readable { get; } = VerificationText.WhatWasAcceptedCanStillBeRead;

    internal static LocalText Counted { get; } = VerificationText.FiguresAreWhatARecountGives;
}
