using Governance.Core.Channels;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>Tells somebody by text message that what he said was filed: once for each enquiry, however often it is asked for.</summary>
[PerRequest]
internal sealed class SendByText(GovernanceDb db, ChannelsFound channels, FieldProtection protection, IClock clock)
{
    // The acceptance stands first on every timeline.
    private const int Acceptance = 1;

    internal bool IsReady => channels.Ready(TextMessageChannel.OwnCode) is not null;

    internal async Task Run(Guid enquiry, string mobile, string text, MessageNotice notice, CancellationToken cancellationToken)
    {
        var texts = channels.Ready(TextMessageChannel.OwnCode) ?? throw new InvalidOperationException("No text messages are sent.");
        if (await db.Told.AnyAsync(row => row.EnquiryId == enquiry && row.Entry == Acceptance && row.Channel == texts.Code, cancellationToken))
            return;
        var to = TextMessageChannel.To(mobile);
        WriteTold.Run(
            db, texts, new(enquiry, Acceptance, to, "", text, Writers.PrintOf(to.Peer, protection), ByPerson: true) { Notice = notice }, protection,
            clock.GetCurrentInstant().ToMicroseconds());
        await db.SaveChangesAsync(cancellationToken);
    }
}
