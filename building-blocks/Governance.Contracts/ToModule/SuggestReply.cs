using MediatR;

namespace Governance.Contracts;

/// <summary>An officer begins a reply, and the host asks the module what it would say. No handler, or none in time: the officer starts with an empty page.</summary>
public sealed record SuggestReply(EnquirySnapshot Enquiry) : IRequest<SuggestedReply>, IAboutBusinessType
{
    /// <inheritdoc/>
    public string? BusinessType => Enquiry.BusinessType;
}

/// <summary>A reply that an officer may use, change or throw away; it is never sent by itself.</summary>
/// <param name="Text">The text; <see langword="null"/>: no suggestion.</param>
/// <param name="Source">Where it comes from, for the officer.</param>
public sealed record SuggestedReply(string? Text, LocalText? Source = null)
{
    /// <summary>No suggestion.</summary>
    public static SuggestedReply None { get; } = new((string?)null);
}
