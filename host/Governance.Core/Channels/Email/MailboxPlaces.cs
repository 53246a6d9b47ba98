using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Channels.Email;

/// <summary>Keeps how far mailboxes have been read. Only the host that listens writes.</summary>
[PerHost]
internal sealed class MailboxPlaces(IDbContextFactory<GovernanceDb> databases, IClock clock)
{
    internal async Task<MailboxPlace> Of(string address, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Get(db, address, cancellationToken);
    }

    internal Task Read(MailboxPlace place, uint numbering, uint last, bool letter, CancellationToken cancellationToken) =>
        Change(place.Address, (kept, now) =>
        {
            (kept.Numbering, kept.Last) = (place.Numbering, place.Last) = (numbering, last);
            kept.LetterAt = letter ? now : kept.LetterAt;
        }, cancellationToken);

    internal Task Looked(MailboxPlace place, CancellationToken cancellationToken) =>
        Change(place.Address, (kept, now) => (kept.LookedAt, kept.Failure) = (now, null), cancellationToken);

    internal Task Failed(string address, string failure, CancellationToken cancellationToken) =>
        Change(address, (kept, now) => (kept.FailedAt, kept.Failure) = (now, failure), cancellationToken);

    private async Task Change(string address, Action<MailboxPlace, Instant> change, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        change(await Get(db, address, cancellationToken), clock.GetCurrentInstant().ToMicroseconds());
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<MailboxPlace> Get(GovernanceDb db, string address, CancellationToken cancellationToken)
    {
        if (await db.MailboxPlaces.SingleOrDefaultAsync(place => place.Address == address, cancellationToken) is { } known)
            return known;
        var begun = new MailboxPlace { Address = address, BegunAt = clock.GetCurrentInstant().ToMicroseconds() };
        db.MailboxPlaces.Add(begun);
        await db.SaveChangesAsync(cancellationToken);
        return begun;
    }
}
