using MediatR;

namespace Governance.Contracts;

/// <summary>
/// A step of a workflow is about to be taken whose file says <c>asksModule: true</c>: the module does its part, or refuses with a reason. No answer
/// in time: the step is refused, and nothing has changed.
/// </summary>
/// <param name="Enquiry">The enquiry before the step.</param>
/// <param name="Step">The step's name.</param>
/// <param name="Values">What the officer filled in.</param>
/// <param name="Officer">The officer's account name.</param>
public sealed record TakeStep(EnquirySnapshot Enquiry, string Step, FormValues Values, string Officer) : IRequest<StepAnswer>, IAboutBusinessType
{
    /// <inheritdoc/>
    public string? BusinessType => Enquiry.BusinessType;
}

/// <summary>The module's answer.</summary>
/// <param name="Refusal">Why the step cannot be taken and what to do; <see langword="null"/>: it can.</param>
/// <param name="Note">What the module did, for the timeline.</param>
public sealed record StepAnswer(LocalText? Refusal = null, LocalText? Note = null)
{
    /// <summary>The step can be taken.</summary>
    public static StepAnswer Agreed { get; } = new();
}
