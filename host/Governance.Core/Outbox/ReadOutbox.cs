using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>A message that has failed at least once.</summary>
/// <param name="Enquiry">The enquiry that it tells of; its number here opens nothing for who may not open it.</param>
/// <param name="Failure">Why the last attempt came to nothing; no word of what citizens wrote.</param>
/// <param name="Channel">By which a message to the citizen goes; null for news to a module.</param>
/// <param name="EndUnknown">It was handed over and nobody knows whether it arrived: sending it again may tell the citizen twice.</param>
/// <param name="NextAttemptAt">Null for one that is dead: it is sent again only by an admin.</param>
internal sealed record TroubledMessage(
    long Id, string Message, LocalText Name, Guid Enquiry, string? Module, int Attempts, string? Failure, Instant CreatedAt, Instant? NextAttemptAt,
    Instant? DeadAt,
    LocalText? Channel, bool EndUnknown);

/// <summary>How the outbox stands.</summary>
/// <param name="Waiting">Messages that are still to be delivered.</param>
/// <param name="Oldest">Since when the oldest of them waits.</param>
/// <param name="Dead">Messages that were given up.</param>
/// <param name="Troubled">The dead, the newest first, then those that are tried again; at most 200.</param>
internal sealed record OutboxStanding(int Waiting, Instant? Oldest, int Dead, IReadOnlyList<TroubledMessage> Troubled);

/// <summary>Shows an admin what waits in the outbox and what does not get through.</summary>
[PerRequest]
internal sealed class ReadOutbox(GovernanceDb db, ChannelsFound channels, IEnumerable<IBringWays> besides)
{
    private const int Most = 200;

    public async Task<Outcome<OutboxStanding>> Run(Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        var outbox = db.Set<OutboxMessage>().AsNoTracking();
        var waiting = outbox.Where(message => message.DeliveredAt == null && message.DeadAt == null);
        var dead = outbox.Where(message => message.DeadAt != null);
        var shown = await Troubled(dead.OrderByDescending(message => message.DeadAt), cancellationToken);
        if (shown.Count < Most)
            shown = [
                .. shown, .. await Troubled(waiting.Where(message => message.Attempts > 0 && message.BegunAt == null).OrderBy(message => message.NextAttemptAt),
                    cancellationToken)];
        return new OutboxStanding(
            await waiting.CountAsync(cancellationToken),
            await waiting.MinAsync(message => (Instant?)message.CreatedAt, cancellationToken),
            await dead.CountAsync(cancellationToken),
            [.. shown.Take(Most)]);
    }

    private async Task<IReadOnlyList<TroubledMessage>> Troubled(IQueryable<OutboxMessage> messages, CancellationToken cancellationToken) =>
    [
        .. (await messages.Take(Most)
                .Select(message => new { Message = message, db.Set<Enquiry>().First(enquiry => enquiry.Id == message.EnquiryId).Module })
                .ToListAsync(cancellationToken))
            .Select(row => new TroubledMessage(
                row.Message.Id, row.Message.Topic, MessageNames.Of(row.Message.Topic), row.Message.EnquiryId, row.Module, row.Message.Attempts,
                row.Message.LastFailure,
                row.Message.CreatedAt, row.Message.DeadAt is null ? row.Message.NextAttemptAt : null, row.Message.DeadAt,
                row.Message.Delivery is null ? null : NameOf(row.Message.Channel), row.Message.BegunAt is not null)),
    ];

    private LocalText NameOf(string way) => besides.Select(bringing => bringing.NameOf(way)).FirstOrDefault(name => name is not null) ?? channels.NameOf(way);
}
