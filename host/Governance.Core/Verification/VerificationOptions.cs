using NodaTime;

namespace Governance.Core.Verification;

/// <summary>How the platform verifies itself in the background.</summary>
public sealed record VerificationOptions
{
    /// <summary>Enquiries a second at most, so that citizens and officers notice nothing; from 1.</summary>
    public int PerSecond { get; init; } = 1_000;

    /// <summary>How often it begins by itself to look at what has changed.</summary>
    public Duration Every { get; init; } = Duration.FromDays(1);

    /// <summary>
    /// Within how many days it has looked at every enquiry, changed or not: each day at what has changed and at a slice of all. From 1; what was altered
    /// past the platform in an enquiry that nobody touches is found by then.
    /// </summary>
    public int AllWithinDays { get; init; } = 3;

    /// <summary>How often it looks at everything at once, and counts every figure anew.</summary>
    public Duration EverythingEvery { get; init; } = Duration.FromDays(7);
}
