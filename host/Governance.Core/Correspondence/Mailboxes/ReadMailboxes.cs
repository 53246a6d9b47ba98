using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence.Mailboxes;

/// <summary>A mailbox in the console.</summary>
/// <param name="Failure">What is wrong with it now; null while it goes well.</param>
public sealed record ShownMailbox(MailboxEntry Entry, Instant? LookedAt, Instant? LetterAt, LocalText? Failure, Instant? FailedAt);

/// <param name="Channels">By which channels letters can come.</param>
internal sealed record ShownMailboxes(int Version, IReadOnlyList<ShownMailbox> Mailboxes, IReadOnlyList<(string Code, LocalText Name)> Channels);

/// <summary>The bureau's mailboxes and how it goes with each, for admins. No password leaves.</summary>
[PerRequest]
internal sealed class ReadMailboxes(GovernanceDb db, MailboxSetting setting, ChannelsFound channels)
{
    internal async Task<Outcome<ShownMailboxes>> Run(Actor actor, CancellationToken cancellationToken)
    {
        if (!setting.MayChange(actor, ""))
            return Problem.Forbidden;
        var newest = await KeptMailboxes.Newest(db, cancellationToken);
        var entries = newest is null ? [] : KeptMailboxes.Read(newest);
        string[] addresses = [.. entries.Select(entry => entry.Address)];
        var places = await db.MailboxPlaces.AsNoTracking().Where(place => addresses.Contains(place.Address))
            .ToDictionaryAsync(place => place.Address, cancellationToken);
        return new ShownMailboxes(
            newest?.Version ?? 0, [.. entries.Select(entry => Show(entry, places.GetValueOrDefault(entry.Address)))],
            [.. channels.All.OfType<MailboxChannel>().OrderBy(channel => channel.IsConfidential).Select(channel => (channel.Code, channel.Name))]);
    }

    private static ShownMailbox Show(MailboxEntry entry, MailboxPlace? place) => new(
        entry with { Password = null }, place?.LookedAt, place?.LetterAt, place?.Failure is { } failure ? MailboxesText.Failed(failure) : null,
        place?.FailedAt);
}
