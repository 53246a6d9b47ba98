using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>
/// Lets leave what waits for a citizen to write again, as an answer to what he has written. Who writes at the moment in which a message begins to wait is
/// found by one of the two: each looks for the other once its own is written.
/// </summary>
[PerHost]
internal sealed class ReachAgain(IDbContextFactory<GovernanceDb> databases, FieldProtection protection, IClock clock)
{
    /// <param name="from">As the platform proves it.</param>
    /// <returns>How much leaves.</returns>
    internal async Task<int> Run(IChannel channel, ReturnAddress from, CancellationToken cancellationToken)
    {
        var writer = Writers.PrintOf(from.Peer, protection);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var untold = await db.Told.Where(row => row.Recipient == writer && row.Channel == channel.Code && row.EndedAt == null)
            .ToDictionaryAsync(row => row.Delivery, cancellationToken);
        if (untold.Count == 0)
            return 0;
        Guid[] enquiries = [.. untold.Values.Select(row => row.EnquiryId).Distinct()];
        // Raw: "for update", by which it waits for who is just writing that one of them waits.
        var waiting = await db.Outbox.FromSql(
            $"""
            select * from outbox where enquiry_id = any({enquiries}) and channel = {channel.Code} and coalesce(delivered_at, dead_at) is null
            order by id for update
            """).ToListAsync(cancellationToken);
        var (leaving, now) = (0, clock.GetCurrentInstant());
        foreach (var message in waiting.Where(message => message.WaitsForTheWriter && IsTo(from, message)))
        {
            message.AnswerTo(from, protection, now);
            if (untold.TryGetValue(message.Delivery!.Value, out var row))
                row.End = ToldEnd.OnItsWay;
            leaving++;
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return leaving;
    }

    /// <summary>Whether he has written since the message was addressed; in the transaction in which it began to wait, after that is written.</summary>
    internal async Task<bool> Meanwhile(GovernanceDb db, OutboxMessage message, Told note, Instant now, CancellationToken cancellationToken)
    {
        if (note.Recipient is not { } writer || await Newest(db, message.Channel, writer, cancellationToken) is not { } written)
            return false;
        var (to, before) = (protection.Open<ReturnAddress>(written.Address, written.Id), protection.Open<OutgoingMessage>(message.Sealed!, note.Delivery).To);
        if (to.ReplyTo == before.ReplyTo || to.WrittenBefore <= now || !IsTo(to, message))
            return false;
        message.AnswerTo(to, protection, now);
        return true;
    }

    private static async Task<ReceivedMessage?> Newest(GovernanceDb db, string channel, byte[] writer, CancellationToken cancellationToken)
    {
        var his = db.Received.AsNoTracking().Where(row => row.Writer == writer && row.Channel == channel);
        // One after the other, since what is filed and what waits have an index each.
        return await his.Where(row => row.EnquiryId == null).OrderByDescending(row => row.ReceivedAt).FirstOrDefaultAsync(cancellationToken)
            ?? await his.Where(row => row.FiledAt != null).OrderByDescending(row => row.FiledAt).FirstOrDefaultAsync(cancellationToken);
    }

    private bool IsTo(ReturnAddress from, OutboxMessage message)
    {
        var to = protection.Open<OutgoingMessage>(message.Sealed!, message.Delivery!.Value).To;
        return to.Account == from.Account && to.Peer == from.Peer;
    }
}
