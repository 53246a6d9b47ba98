using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Telling;

/// <summary>By which ways a citizen is told: where he wrote, and by mail if he wants that.</summary>
[PerRequest]
internal sealed class WaysToCitizen(GovernanceDb db, ChannelsFound channels, FieldProtection protection)
{
    internal async Task<IReadOnlyList<(IDeliveringChannel Channel, ReturnAddress To)>> Of(
        Enquiry enquiry, TimelineEvent what, TellingChoice choice, CancellationToken cancellationToken)
    {
        var ways = new List<(IDeliveringChannel, ReturnAddress)>();
        // That it was accepted he has been told there already, with his query code.
        if (what != TimelineEvent.Accepted && Ready(enquiry.Channel) is { } came
            && await db.Received.AsNoTracking().Where(message => message.EnquiryId == enquiry.Id).OrderByDescending(message => message.ReceivedAt)
                .FirstOrDefaultAsync(cancellationToken) is { } received)
            ways.Add((came, protection.Open<ReturnAddress>(received.Address, received.Id)));
        if (choice is { Wanted: not NewsWanted.Nothing, Email: { } address } && Ready(EmailChannel.Code) is { } mail && ways.All(way => way.Item1 != mail))
            ways.Add((mail, EmailChannel.To(address)));
        return ways;
    }

    private IDeliveringChannel? Ready(string code) => channels.Find(code) is IDeliveringChannel { IsReady: true } ready ? ready : null;
}
