using Governance.Contracts;

namespace Governance.Core;

/// <summary>What came of a use case: its value, or the problem that kept it from being done; nothing has changed then.</summary>
public sealed record Outcome<T>
    where T : class
{
    public T? Value { get; private init; }

    public Problem? Problem { get; private init; }

    public static implicit operator Outcome<T>(T value) => new() { Value = value };

    public static implicit operator Outcome<T>(Problem problem) => new() { Problem = problem };
}

/// <summary>Why something was not done, what is wrong where, and what to do.</summary>
public sealed record Problem(ProblemKind Kind, LocalText Title, IReadOnlyList<FieldError> Errors)
{
    public static Problem Invalid(params IReadOnlyList<FieldError> errors) =>
        new(ProblemKind.Invalid, CoreText.SomethingNeedsToBePutRight, errors);

    public static Problem Of(ProblemKind kind, LocalText title) => new(kind, title, []);

    public static Problem NotFound { get; } =
        Of(ProblemKind.NotFound, CoreText.NoSuchEnquiry);

    /// <summary>The same to an officer, who holds no query code: what is not his to see is as if it were not.</summary>
    public static Problem Unseen { get; } =
        Of(ProblemKind.NotFound, CoreText.NoSuchEnquiryOrItIsNotYours);

    public static Problem Forbidden { get; } =
        Of(ProblemKind.Forbidden, CoreText.YouMayNotHandleThisEnquiry);
}
