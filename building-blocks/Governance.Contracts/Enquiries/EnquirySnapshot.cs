using NodaTime;

namespace Governance.Contracts;

/// <summary>An enquiry as a module may see it: without the writer's name and address, which the host keeps.</summary>
public sealed record EnquirySnapshot
{
    /// <summary>The enquiry's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>What the citizen wants.</summary>
    public required EnquiryKind Kind { get; init; }

    /// <summary>The business type's code; <see langword="null"/> for a general enquiry.</summary>
    public required string? BusinessType { get; init; }

    /// <summary>The subject, at most 200 characters.</summary>
    public required string Subject { get; init; }

    /// <summary>The text, at most 20,000 characters.</summary>
    public required string Body { get; init; }

    /// <summary>The answers of the form, sensitive ones in clear: log none of them.</summary>
    public required FormValues Form { get; init; }

    /// <summary>The channel it came in by, such as <c>portal</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>When it was acknowledged (UTC).</summary>
    public required Instant AcceptedAt { get; init; }

    /// <summary>The state in its workflow; <see langword="null"/> before it is accepted.</summary>
    public string? State { get; init; }

    /// <summary>The unit that owns it; <see langword="null"/> before it is routed.</summary>
    public string? OwnerUnit { get; init; }

    /// <summary>Whether it is seen by those named only.</summary>
    public bool Confidential { get; init; }

    /// <summary>Whether its writer stays unnamed.</summary>
    public bool Anonymous { get; init; }
}
