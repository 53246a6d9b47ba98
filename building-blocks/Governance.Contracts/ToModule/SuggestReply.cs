using MediatR;

namespace Governance.Contracts;

/// <summary>
/// An officer begins a reply, and the host asks the module what it would say. No handler, or none in time: the officer starts with an empty page.
/// </summary>
public sealed record SuggestReply(EnquirySnapshot Enquiry) : IRequest<SuggestedReply>, IAboutBusinessType
{
    /// <summary>What other units said when they were asked, in the order of asking.</summary>
    public IReadOnlyList<GivenOpinion> Opinions { get; init; } = [];

    /// <inheritdoc/>
    public string? BusinessType => Enquiry.BusinessType;
}

/// <summary>The opinion of another unit.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="Name">The unit's name.</param>
/// <param name="Text">What it said, to the lead and not to the citizen.</param>
public sealed record GivenOpinion(string Unit, LocalText Name, string Text)
{
    /// <summary>Where the unit stands; <see cref="OpinionStance.Informs"/> where it did not say.</summary>
    public OpinionStance Stance { get; init; }
}

/// <summary>A reply that an officer may use, change or throw away; it is never sent by itself.</summary>
/// <param name="Text">The text; <see langword="null"/>: no suggestion.</param>
/// <param name="Source">Where it comes from, for the officer.</param>
public sealed record SuggestedReply(string? Text, LocalText? Source = null)
{
    /// <summary>No suggestion.</summary>
    public static SuggestedReply None { get; } = new((string?)null);
}
