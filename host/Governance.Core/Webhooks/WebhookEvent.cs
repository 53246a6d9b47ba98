using System.Text.Json;
using Governance.Core.Timeline;

namespace Governance.Core.Webhooks;

/// <summary>What other systems can hear of.</summary>
public enum WebhookEvent
{
    Accepted,

    /// <summary>It has another owner.</summary>
    Routed,

    /// <summary>The citizen was asked something, and the time waits.</summary>
    Asked,

    /// <summary>It has more time: extended, or found complex.</summary>
    Extended,

    /// <summary>Its time ran out.</summary>
    Late,

    /// <summary>A reply was sent; whether it is the last, the status says.</summary>
    Answered,

    /// <summary>It ended without a further reply: what was written after the last one needs none.</summary>
    Closed,
    Reopened,
}

internal static class WebhookEvents
{
    internal static IReadOnlyList<WebhookEvent> All { get; } = Enum.GetValues<WebhookEvent>();

    /// <summary>The name of what is sent when an admin tries a webhook: nothing happened.</summary>
    internal const string Test = "webhook.test";

    /// <summary>As receivers read it.</summary>
    internal static string Written(this WebhookEvent what) => $"enquiry.{JsonNamingPolicy.CamelCase.ConvertName(what.ToString())}";

    /// <returns>Null for what other systems never hear of.</returns>
    internal static WebhookEvent? Of(TimelineEvent happened) => happened switch
    {
        TimelineEvent.Accepted => WebhookEvent.Accepted,
        TimelineEvent.Transferred => WebhookEvent.Routed,
        TimelineEvent.CitizenAsked => WebhookEvent.Asked,
        TimelineEvent.ClockExtended or TimelineEvent.ClockChanged => WebhookEvent.Extended,
        TimelineEvent.ClockBreached => WebhookEvent.Late,
        TimelineEvent.Replied => WebhookEvent.Answered,
        TimelineEvent.NeedsNoAnswer => WebhookEvent.Closed,
        TimelineEvent.Reopened => WebhookEvent.Reopened,
        _ => null,
    };
}
