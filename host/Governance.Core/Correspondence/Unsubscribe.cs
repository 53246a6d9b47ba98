using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>Notes that somebody wants to be written to no more by a channel. Whoever writes by it again is written to again.</summary>
[PerRequest]
internal sealed class Unsubscribe(GovernanceDb db, FieldProtection protection, IClock clock)
{
    /// <returns>Whether that was all that he said: it is no enquiry.</returns>
    internal async Task<bool> Run(IChannel channel, IncomingMessage message, CancellationToken cancellationToken)
    {
        var writer = Writers.PrintOf(message.From.Peer, protection);
        if (!message.Unsubscribes)
        {
            await db.Unsubscribed.Where(row => row.Channel == channel.Code && row.Writer == writer).ExecuteDeleteAsync(cancellationToken);
            return false;
        }

        await Note(db, channel.Code, writer, clock.GetCurrentInstant(), cancellationToken);
        return true;
    }

    // Raw: "on conflict": whoever says it twice has said it.
    internal static Task Note(GovernanceDb db, string channel, byte[] writer, Instant now, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into unsubscribed (channel, writer, at) values ({channel}, {writer}, {now.ToMicroseconds()})
            on conflict (channel, writer) do nothing
            """,
            cancellationToken);
}
