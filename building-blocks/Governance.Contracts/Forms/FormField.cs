namespace Governance.Contracts;

/// <summary>One field of a form.</summary>
public sealed record FormField
{
    /// <summary>The key of the value, in camelCase; unique in its form.</summary>
    public required string Name { get; init; }

    /// <summary>What stands above the field.</summary>
    public required LocalText Label { get; init; }

    /// <summary>What it holds; of a type that is younger than the enumeration, the one that it can be treated as.</summary>
    public required FieldType Type { get; init; }

    /// <summary>
    /// The name of a type that is younger than <see cref="FieldType"/>, as files write it, such as <c>bank-account</c>; <see langword="null"/> where
    /// <see cref="Type"/> says it all.
    /// </summary>
    public string? TypeName { get; init; }

    /// <summary>Whether it must be answered, where it is asked at all.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the value is encrypted at rest, masked on screens and kept from logs, traces, search and exports.</summary>
    public bool Sensitive { get; init; }

    /// <summary>A hint below the label.</summary>
    public LocalText? Help { get; init; }

    /// <summary>The heading under which the field stands; <see langword="null"/> continues the section before.</summary>
    public LocalText? Section { get; init; }

    /// <summary>The options of a choice; empty for other types.</summary>
    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    /// <summary>When the field is asked: all conditions hold. Empty: always. A field that is not asked has no value.</summary>
    public IReadOnlyList<FieldCondition> When { get; init; } = [];

    /// <summary>The least number of characters.</summary>
    public int? MinLength { get; init; }

    /// <summary>The greatest number of characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The least number; or, for a date, the earliest: an ISO date or <c>today</c> with an offset in days, such as <c>today-30</c>.</summary>
    public string? Min { get; init; }

    /// <summary>The greatest number; or, for a date, the latest, as in <see cref="Min"/>.</summary>
    public string? Max { get; init; }

    /// <summary>A regular expression that the whole text must match.</summary>
    public string? Pattern { get; init; }

    /// <summary>The name of the pool (unique item) or schedule (appointment).</summary>
    public string? Source { get; init; }

    /// <summary>The greatest number of files; 5 unless said otherwise.</summary>
    public int? MaxFiles { get; init; }

    /// <summary>What is asked of each item of a group; <see langword="null"/> for all other types.</summary>
    public RepeatedFields? Repeated { get; init; }

    /// <summary>In an unfolded form the item of a group that the field belongs to, such as <c>车辆 2</c>; <see langword="null"/> outside groups.</summary>
    public LocalText? Item { get; init; }
}
