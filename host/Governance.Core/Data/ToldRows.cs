namespace Governance.Core.Data;

/// <summary>How citizens were told of explanations that were given before that was kept beside each of them.</summary>
internal static class ToldRows
{
    private const string Explains = "t.event in ('ClockExtended', 'CitizenAsked', 'CitizenTold') and t.visible";

    /// <summary>What was told is marked; of the rest it is on record that it stands on the tracking page, as it always has.</summary>
    internal const string Derive =
        $"""
        update told w set explains = true from timeline t
        where t.enquiry_id = w.enquiry_id and t.sequence = w.entry and not w.explains and {Explains};
        insert into told (delivery, enquiry_id, entry, channel, written_at, explains, "end", ended_at)
        select gen_random_uuid(), t.enquiry_id, t.sequence, 'portal', t.at, true, 'Delivered', t.at from timeline t
        where {Explains} and not exists (select 1 from told w where w.enquiry_id = t.enquiry_id and w.entry = t.sequence)
            and not exists (select 1 from outbox o where o.enquiry_id = t.enquiry_id and coalesce(o.delivered_at, o.dead_at) is null and o.channel = 'tell');
        """;
}
