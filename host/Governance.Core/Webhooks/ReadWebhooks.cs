using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Outbox;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>A webhook in the console.</summary>
/// <param name="HasSecret">Whether one is kept; it is shown to nobody again.</param>
/// <param name="Failure">What is wrong with it now; null while it goes well.</param>
/// <param name="OffAt">When the platform switched it off; null while it is not.</param>
/// <param name="Waiting">How many messages wait for it.</param>
public sealed record ShownWebhook(
    WebhookEntry Entry, bool HasSecret, Instant? SentAt, LocalText? Failure, Instant? FailedAt, Instant? OffAt, int Waiting);

internal sealed record ShownWebhooks(
    int Version, IReadOnlyList<ShownWebhook> Webhooks, IReadOnlyList<(string Code, LocalText Name)> BusinessTypes,
    IReadOnlyList<(string Code, LocalText Name)> Units);

/// <summary>Which systems hear of enquiries and how it goes with each, for admins. No secret leaves.</summary>
[PerRequest]
internal sealed class ReadWebhooks(GovernanceDb db, WebhookSetting setting, Departments departments, UnitDirectory units)
{
    internal async Task<Outcome<ShownWebhooks>> Run(Actor actor, CancellationToken cancellationToken)
    {
        if (!setting.MayChange(actor, ""))
            return Problem.Forbidden;
        var newest = await KeptWebhooks.Newest(db, cancellationToken);
        var entries = newest is null ? [] : KeptWebhooks.Read(newest);
        var states = await ReadReceivers.Run(db, entries.ToDictionary(entry => entry.Id, entry => Webhook.WayOf(entry.Id)), cancellationToken);
        return new ShownWebhooks(
            newest?.Version ?? 0, [.. entries.Select(entry => Show(entry, states[entry.Id]))],
            [.. departments.Online.BusinessTypes.Where(type => !type.Confidential).Select(type => (type.Code, type.Title))],
            [.. units.All.OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => (unit.Code, unit.Name))]);
    }

    private static ShownWebhook Show(WebhookEntry entry, (ReceiverState? State, int Waiting) how) => new(
        entry with { Secret = null, FormerSecret = null, FormerUntil = null }, entry.Secret is not null, how.State?.SentAt,
        how.State?.Failure is { } failure ? WebhooksText.Failed(failure) : null, how.State?.FailedAt, how.State?.OffAt, how.Waiting);
}

/// <summary>How it goes with receivers, and how much waits for each.</summary>
internal static class ReadReceivers
{
    /// <param name="ways">How rows of the outbox call each.</param>
    internal static async Task<IReadOnlyDictionary<Guid, (ReceiverState? State, int Waiting)>> Run(
        GovernanceDb db, IReadOnlyDictionary<Guid, string> ways, CancellationToken cancellationToken)
    {
        var states = await db.ReceiverStates.AsNoTracking().Where(state => ways.Keys.Contains(state.Receiver))
            .ToDictionaryAsync(state => state.Receiver, cancellationToken);
        var waiting = await db.Outbox.AsNoTracking()
            .Where(message => ways.Values.Contains(message.Channel) && message.DeliveredAt == null && message.DeadAt == null)
            .GroupBy(message => message.Channel).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        return ways.ToDictionary(pair => pair.Key, pair => (states.GetValueOrDefault(pair.Key), waiting.GetValueOrDefault(pair.Value)));
    }
}
