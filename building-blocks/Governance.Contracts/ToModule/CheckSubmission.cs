using MediatR;

namespace Governance.Contracts;

/// <summary>
/// The host asks whether a submission makes sense to the module, after every field has passed its own checks. No handler, or none in time: it passes.
/// </summary>
/// <param name="BusinessType">The business type's code.</param>
/// <param name="Form">The answers, normalised.</param>
public sealed record CheckSubmission(string BusinessType, FormValues Form) : IRequest<SubmissionCheck>, IAboutBusinessType;

/// <summary>What a module found wrong.</summary>
/// <param name="Errors">By field; empty when all is well. A field is named as in the form.</param>
public sealed record SubmissionCheck(IReadOnlyList<FieldError> Errors)
{
    /// <summary>Nothing is wrong.</summary>
    public static SubmissionCheck Passed { get; } = new([]);
}
