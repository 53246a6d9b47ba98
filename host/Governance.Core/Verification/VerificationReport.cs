using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Verification;

/// <summary>Something that must not be.</summary>
/// <param name="Invariant">
/// The number of the invariant: 1 owner and clock, 2 nothing accepted is lost, 3 once and in order, 4 no closing without a word, 5
/// timeline, 6 confidentiality, 7 figures,
/// 8 nothing was written past the platform.
/// </param>
/// <param name="Rule">What must hold.</param>
/// <param name="Enquiry">Where it does not; null where it is not about one enquiry.</param>
public sealed record Violation(int Invariant, LocalText Rule, Guid? Enquiry, LocalText Found)
{
    /// <summary>Of the enquiry, also of one that is gone.</summary>
    public string? FileNumber { get; init; }

    public LocalText WhatToDo => VerificationCures.Of(Invariant);
}

/// <param name="LateOpen">Late and open now: no violation, but what the leader asks next. The proof is of integrity, not of punctuality.</param>
internal sealed record VerificationReport(long Enquiries, long TimelineEntries, long Clocks, IReadOnlyList<Violation> Violations, long LateOpen, Instant At)
{
    public bool Clean => Violations.Count == 0;

    /// <summary>Since when rows are sealed and acceptances linked.</summary>
    public Instant? SealedSince { get; init; }

    /// <summary>How many enquiries there were already then: of the time before they prove nothing.</summary>
    public long SealedBefore { get; init; }
}

/// <summary>What is looked at.</summary>
/// <param name="ChangedSince">Only enquiries on whose timeline anything was written since, and those of the slice; null for all.</param>
/// <param name="EveryDay">The figures of all days are counted anew; otherwise those of some.</param>
/// <param name="SliceAfter">The slice begins behind it, in the order of ids.</param>
/// <param name="SliceUntil">The last of the slice; null where there is none.</param>
internal sealed record VerificationScope(Instant? ChangedSince = null, bool EveryDay = true, Guid SliceAfter = default, Guid? SliceUntil = null)
{
    /// <summary>No id lies behind it.</summary>
    internal static readonly Guid Last = Guid.ParseExact("ffffffffffffffffffffffffffffffff", "N");

    /// <summary>Where the slice ends for the database: before it begins, where there is none.</summary>
    internal Guid SliceEnd => SliceUntil ?? Guid.Empty;

    internal static VerificationScope Everything { get; } = new();
}

/// <summary>How far a verification has come; from here another host can take it up.</summary>
internal sealed class VerificationProgress
{
    private const int Most = 1_000;

    /// <summary>The last enquiry that was looked at.</summary>
    public Guid Position { get; set; }
    public long Enquiries { get; set; }
    public long Entries { get; set; }
    public long Clocks { get; set; }
    public List<Violation> Violations { get; init; } = [];

    /// <summary>A thousand say as much as a million, and can be read.</summary>
    internal void Add(IEnumerable<Violation> found) => Violations.AddRange(found.Take(Most - Violations.Count));
}
