namespace Governance.Contracts;

/// <summary>
/// A red card (停一停) that stands before a form goes on: somebody is in danger and should ring, or the matter is for somebody else. It comes back on the
/// page after sending when the answers say so.
/// </summary>
public sealed record StopCard
{
    /// <summary>The answers with which it stands: all conditions hold, on fields outside groups. Empty: always, at the very top.</summary>
    public IReadOnlyList<FieldCondition> When { get; init; } = [];

    /// <summary>What to do, in one sentence.</summary>
    public required LocalText Title { get; init; }

    /// <summary>What else helps.</summary>
    public LocalText? Text { get; init; }

    /// <summary>Numbers to ring, each a button, the first one first.</summary>
    public IReadOnlyList<string> Call { get; init; } = [];

    /// <summary>The code of a business type that is meant for this; not shown while its module is off.</summary>
    public string? See { get; init; }

    /// <summary>An address of somebody else, beginning with <c>https://</c>.</summary>
    public string? Url { get; init; }

    /// <summary>What the link to <see cref="Url"/> says; there with it.</summary>
    public LocalText? Label { get; init; }

    /// <summary>Whether the form cannot be sent with these answers, because it is not for this bureau.</summary>
    public bool Ends { get; init; }
}
