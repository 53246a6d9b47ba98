using NodaTime;

namespace Governance.Core.Channels;

/// <summary>How a delivery ended.</summary>
/// <param name="Reason">For admins: no word of what was written, and nothing of whom.</param>
/// <param name="Pause">How long the platform wants to be left alone; null for the usual pause.</param>
internal sealed record DeliveryResult(DeliveryEnd End, string? Reason = null, Duration? Pause = null)
{
    /// <summary>By which the platform will call the message when it says later what became of it.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>Of an unknown end: trying again would not be dropped as a repetition, also where the channel says that repeats are.</summary>
    public bool IsFinal { get; init; }

    internal static DeliveryResult Delivered { get; } = new(DeliveryEnd.Delivered);

    internal static DeliveryResult Refused(string reason) => new(DeliveryEnd.Refused, reason);

    internal static DeliveryResult NotYet(string reason, Duration? pause = null) => new(DeliveryEnd.NotYet, reason, pause);

    internal static DeliveryResult Unknown(string reason) => new(DeliveryEnd.Unknown, reason);

    /// <summary>Unknown, and not to be found out by trying again.</summary>
    internal static DeliveryResult Lost(string reason) => Unknown(reason) with { IsFinal = true };

    internal static DeliveryResult Waits(string reason) => new(DeliveryEnd.Waits, reason);
}

/// <inheritdoc cref="DeliveryResult"/>
internal enum DeliveryEnd
{
    /// <summary>The platform has it.</summary>
    Delivered,

    /// <summary>It will never take it: trying again changes nothing.</summary>
    Refused,

    /// <summary>It certainly has it not, and may take it later.</summary>
    NotYet,

    /// <summary>It may have it.</summary>
    Unknown,

    /// <summary>It certainly has it not, and takes it only as an answer to what the citizen writes next: until then it waits.</summary>
    Waits,
}
