using Governance.Core.Outbox;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>A system that hears of enquiries, as this host uses it.</summary>
internal sealed record Webhook(
    Guid Id, string Name, Uri Address, string Secret, string? FormerSecret, Instant FormerUntil, IReadOnlySet<WebhookEvent> Events,
    IReadOnlySet<string> BusinessTypes, IReadOnlySet<string> Units, bool Contents)
{
    internal const string Prefix = "webhook:";

    /// <summary>How rows of the outbox call it.</summary>
    internal static string WayOf(Guid id) => $"{Prefix}{id:N}";

    /// <summary>Who heard of an enquiry hears too that it went to a unit of which he hears nothing.</summary>
    internal bool Wants(WebhookEvent what, string? businessType, EntryForSystems entry) =>
        Events.Contains(what)
        && (BusinessTypes.Count == 0 || (businessType is not null && BusinessTypes.Contains(businessType)))
        && (Units.Count == 0 || Units.Contains(entry.Unit) || (entry.From is { } before && Units.Contains(before)));

    /// <summary>It says nothing of its secrets, whoever writes it down.</summary>
    public override string ToString() => $"{Prefix}{Id:N}";
}
