using NodaTime;

namespace Governance.Core.Packages;

/// <summary>A key that the platform knows, as admins see it.</summary>
/// <param name="Id">The first 16 hexadecimal digits of the SHA-256 of the public key.</param>
/// <param name="DataOnly">What it signs may describe services and must not run.</param>
/// <param name="WithdrawnAt">Since when nothing that it signed is loaded; null while it is trusted.</param>
/// <param name="Damaged">Its record was changed past the platform; it is not trusted.</param>
internal sealed record KnownKey(
    string Id, string Name, bool DataOnly, string TrustedBy, Instant TrustedAt, string? WithdrawnBy, Instant? WithdrawnAt, string? WithdrawnReason,
    bool Damaged)
{
    internal string PublicPem { get; init; } = "";

    /// <summary>What was asked of it is written down and nothing has changed: it waits for a second admin.</summary>
    public bool Waiting { get; init; }

    internal bool IsTrusted => WithdrawnAt is null && !Damaged;
}
