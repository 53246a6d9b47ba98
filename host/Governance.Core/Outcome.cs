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
        new(ProblemKind.Invalid, new("有内容需要更正", "Something needs to be put right"), errors);

    public static Problem Of(ProblemKind kind, string zh, string en) => new(kind, new(zh, en), []);

    public static Problem NotFound { get; } =
        Of(ProblemKind.NotFound, "没有找到这件诉求，请核对查询码。", "There is no such enquiry. Please check the query code.");

    /// <summary>The same to an officer, who holds no query code: what is not his to see is as if it were not.</summary>
    public static Problem Unseen { get; } =
        Of(ProblemKind.NotFound, "没有这件诉求，或者不由您查看。", "There is no such enquiry, or it is not yours to see.");

    public static Problem Forbidden { get; } =
        Of(ProblemKind.Forbidden, "您没有办理这件诉求的权限。", "You may not handle this enquiry.");
}

public enum ProblemKind
{
    /// <summary>400: what was sent is wrong; the errors say where.</summary>
    Invalid,

    /// <summary>403.</summary>
    Forbidden,

    /// <summary>404.</summary>
    NotFound,

    /// <summary>409: somebody was faster, or the state does not allow it.</summary>
    Conflict,

    /// <summary>409: the service is switched off at present.</summary>
    ServiceOff,

    /// <summary>422: the department's module refused.</summary>
    Refused,

    /// <summary>413.</summary>
    TooLarge,

    /// <summary>410: the query code opens nothing any more, and another does.</summary>
    CodeReplaced,

    /// <summary>409: the number can only be exchanged for a query code.</summary>
    PickUpOnly,
}
