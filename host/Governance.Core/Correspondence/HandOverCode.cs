using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>Gives somebody who writes in private the query codes of what he wrote in public: once each.</summary>
[PerRequest]
internal sealed class HandOverCode(ChannelsFound channels, FieldProtection protection)
{
    // Newest first; the next message brings the others.
    private const int MostAtOnce = 5;

    /// <returns>The newest enquiry of which the code was handed over; null where there was none.</returns>
    internal async Task<Guid?> Run(GovernanceDb db, ReceivedMessage message, ReceivedContent content, Instant now, CancellationToken cancellationToken)
    {
        if (message.Conversation is not null || !content.WriterIsKnown || !content.MayBeAnswered || channels.Ready(message.Channel) is not { } channel)
            return null;
        var held = await db.HeldCodes.Where(row => row.Channel == message.Channel && row.Writer == message.Writer)
            .OrderByDescending(row => row.At).Take(MostAtOnce).ToListAsync(cancellationToken);
        if (held.Count == 0)
            return null;
        var to = protection.Open<ReturnAddress>(message.Address, message.Id);
        foreach (var code in held)
            db.Outbox.Add(OutboxMessage.Through(
                channel, code.EnquiryId, new(Guid.CreateVersion7(), to, protection.Open<string>(code.Sealed, code.EnquiryId)), protection, now));
        db.HeldCodes.RemoveRange(held);
        return held[0].EnquiryId;
    }
}
