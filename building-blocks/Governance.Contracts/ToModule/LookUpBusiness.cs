using MediatR;

namespace Governance.Contracts;

/// <summary>
/// A citizen looks up business of his own; asked only of business types that say <c>lookUp: true</c>. No answer in time: the citizen is
/// offered the enquiry instead.
/// </summary>
/// <param name="BusinessType">The business type's code.</param>
/// <param name="Form">The answers of the form, checked.</param>
public sealed record LookUpBusiness(string BusinessType, FormValues Form) : IRequest<LookUpAnswer>, IAboutBusinessType;

/// <summary>What was found.</summary>
/// <param name="Found">Whether there is such business.</param>
/// <param name="Text">The answer in a sentence or two.</param>
/// <param name="Facts">Facts as pairs of name and value, in order.</param>
public sealed record LookUpAnswer(bool Found, LocalText Text, IReadOnlyList<LookUpFact> Facts);

/// <summary>One fact of a look-up.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">Its value.</param>
public sealed record LookUpFact(LocalText Name, LocalText Value);
