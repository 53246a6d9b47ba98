using System.Text;
using System.Text.Json.Serialization;
using Governance.Core.Channels;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>A system that hears of enquiries, as admins enter it and as it is kept.</summary>
public sealed record WebhookEntry
{
    /// <summary>By which it is known whatever else of it changes.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What the bureau calls it, for itself.</summary>
    public string Name { get; init; } = "";

    public string Address { get; init; } = "";

    public bool On { get; init; } = true;

    /// <summary>Sealed for <see cref="Id"/>; null where there is none yet.</summary>
    public byte[]? Secret { get; init; }

    /// <summary>The secret of before, by which is signed besides until <see cref="FormerUntil"/>: the receiver changes when it can.</summary>
    public byte[]? FormerSecret { get; init; }

    [JsonConverter(typeof(KeptMoment))]
    public Instant? FormerUntil { get; init; }

    public IReadOnlyList<WebhookEvent> Events { get; init; } = [];

    /// <summary>Codes; empty for all, and what has no business type.</summary>
    public IReadOnlyList<string> BusinessTypes { get; init; } = [];

    /// <summary>Codes; empty for all.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Whether what was asked and answered goes out too, and not only that it was.</summary>
    public bool Contents { get; init; }

    internal Webhook Open(FieldProtection protection) => new(
        Id, Name, new(Address),
        Secret is null ? "" : Encoding.UTF8.GetString(protection.OpenBytes(Secret, Id)),
        FormerSecret is null ? null : Encoding.UTF8.GetString(protection.OpenBytes(FormerSecret, Id)), FormerUntil ?? Instant.MinValue,
        Events.ToHashSet(), BusinessTypes.ToHashSet(StringComparer.Ordinal), Units.ToHashSet(StringComparer.Ordinal), Contents);
}
