namespace Governance.Core.Verification;

/// <summary>One rule: a query that finds what breaks it.</summary>
internal sealed record VerificationRule(int Invariant, string Name, string Sql);

/// <summary>The invariants as questions; each returns nothing on a sound platform.</summary>
internal static class VerificationRules
{
    internal static IReadOnlyList<VerificationRule> All { get; } =
    [
        new(1, "每件诉求有一个办理单位",
            "select e.id enquiry_id, e.owner_unit found from enquiries e where not exists (select 1 from units u where u.code = e.owner_unit)"),
        new(1, "没有答复的诉求有且只有一个在走或者有理由暂停的时限",
            """
            select e.id enquiry_id, count(c.id)::text found from enquiries e
            left join clocks c on c.enquiry_id = e.id and (c.state = 'Running' or c.state = 'Paused' and c.paused_because is not null)
            where e.status <> 'Answered' group by e.id having count(c.id) <> 1
            """),
        new(1, "已经答复的诉求没有还在走的时限",
            """
            select e.id enquiry_id, c.state found from enquiries e join clocks c on c.enquiry_id = e.id and c.state in ('Running', 'Paused')
            where e.status = 'Answered'
            """),
        new(1, "在走的时限都排了下一件事，除非已经升级到底",
            "select enquiry_id, happened::text found from clocks where state = 'Running' and next_at is null and happened < 5"),
        new(2, "同一幂等键只有一件诉求",
            "select null::uuid enquiry_id, count(*)::text found from enquiries where idempotency_key is not null group by idempotency_key having count(*) > 1"),
        new(3, "每个时限的提醒和超时各发生一次",
            """
            select c.enquiry_id, sum(least(c.happened, 2) + case when c.happened >= 3 then 1 else 0 end + greatest(c.happened - 3, 0))::text || ' / ' ||
                (select count(*) from timeline t where t.enquiry_id = c.enquiry_id and t.event in ('ClockWarned', 'ClockBreached', 'ClockEscalated')) found
            from clocks c group by c.enquiry_id
            having sum(c.happened) <> (select count(*) from timeline t where t.enquiry_id = c.enquiry_id and t.event in ('ClockWarned', 'ClockBreached', 'ClockEscalated'))
            """),
        new(3, "超过时限的都记了超时",
            "select enquiry_id, due_at::text found from clocks where state = 'Running' and breached_at is null and due_at < $now - interval '2 minutes'"),
        new(4, "已办结的都有答复",
            """
            select e.id enquiry_id, 'no reply' found from enquiries e
            where e.status = 'Answered' and not exists (select 1 from timeline t where t.enquiry_id = e.id and t.event = 'Replied' and t.visible)
            """),
        new(4, "每次延期都有给来件人的说明",
            """
            select c.enquiry_id, sum(jsonb_array_length(c.extensions))::text found from clocks c group by c.enquiry_id
            having sum(jsonb_array_length(c.extensions)) >
                (select count(*) from timeline t where t.enquiry_id = c.enquiry_id and t.event = 'ClockExtended' and t.visible)
            """),
        new(6, "保密诉求没有明文",
            """
            select e.id enquiry_id, 'open text' found from enquiries e
            where e.confidential and (e.subject <> '' or e.body <> '' or e.form <> jsonb_build_object()
                or exists (select 1 from timeline t where t.enquiry_id = e.id and t.content is not null)
                or exists (select 1 from published_answers p where p.enquiry_id = e.id))
            """),
        new(6, "投诉不在被投诉的单位手里",
            "select id enquiry_id, owner_unit found from enquiries where about_unit is not null and owner_unit = about_unit"),
    ];
}
