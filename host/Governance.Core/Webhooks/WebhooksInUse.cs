using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Outbox;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Webhooks;

/// <summary>The webhooks that are on now, and the names of all there are.</summary>
[PerHost]
internal sealed class WebhooksInUse(PostWebhook post, ReceiverPauses pauses, EventsForSystems events, IDbContextFactory<GovernanceDb> databases) : IBringWays
{
    private volatile IReadOnlyList<WebhookWay> ways = [];
    private volatile Dictionary<string, string> names = [];

    public IEnumerable<IDeliveringWay> Ways => ways;

    internal IReadOnlyList<WebhookWay> All => ways;

    public LocalText? NameOf(string way) => names.TryGetValue(way, out var name) ? new(name)
        : way.StartsWith(Webhook.Prefix, StringComparison.Ordinal) ? WebhooksText.NoLongerThere
        : null;

    internal void Use(IReadOnlyList<Webhook> on, Dictionary<string, string> called)
    {
        (ways, names) = ([.. on.Select(webhook => new WebhookWay(webhook, post, pauses, databases))], called);
        events.Want(
            nameof(Webhooks),
            [.. Enum.GetValues<TimelineEvent>().Where(happened => WebhookEvents.Of(happened) is { } what && on.Any(webhook => webhook.Events.Contains(what)))]);
    }
}
