using Governance.Core;

namespace Governance.Host.Problems;

/// <summary>Answers a call with the problem that kept it from being done.</summary>
internal sealed class ProblemAnswer(Problem problem) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) =>
        ApiProblem.Write(httpContext, Status(problem.Kind), problem.Title, problem.Errors, $"urn:governance:problem:{TypeOf(problem.Kind)}");

    internal static int Status(ProblemKind kind) => kind switch
    {
        ProblemKind.Invalid => StatusCodes.Status400BadRequest,
        ProblemKind.Forbidden => StatusCodes.Status403Forbidden,
        ProblemKind.NotFound => StatusCodes.Status404NotFound,
        ProblemKind.Conflict or ProblemKind.ServiceOff => StatusCodes.Status409Conflict,
        ProblemKind.Refused => StatusCodes.Status422UnprocessableEntity,
        ProblemKind.CodeReplaced => StatusCodes.Status410Gone,
        ProblemKind.PickUpOnly => StatusCodes.Status409Conflict,
        ProblemKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        ProblemKind.TooOften => StatusCodes.Status429TooManyRequests,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>For programs, which read no titles.</summary>
    private static string TypeOf(ProblemKind kind) => kind switch
    {
        ProblemKind.NotFound => "not-found",
        ProblemKind.ServiceOff => "service-off",
        ProblemKind.TooLarge => "too-large",
        ProblemKind.CodeReplaced => "code-replaced",
        ProblemKind.PickUpOnly => "pick-up-only",
        ProblemKind.TooOften => "too-often",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
