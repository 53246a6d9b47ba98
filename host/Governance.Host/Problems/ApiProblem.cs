using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using Governance.Contracts;
using Governance.Core;

namespace Governance.Host.Problems;

/// <summary>A problem as <c>application/problem+json</c> (RFC 9457), in the reader's language: what is wrong, in which field, and what to do.</summary>
internal sealed record ApiProblem(
    string Type,
    string Title,
    int Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    IReadOnlyDictionary<string, string[]>? Errors,
    string TraceId)
{
    internal static ApiProblem Of(HttpContext context, int status, LocalText title, IReadOnlyList<FieldError>? errors = null, string type = "about:blank")
    {
        var language = CultureInfo.CurrentUICulture.Name;
        return new(
            type,
            title.In(language),
            status,
            errors is { Count: > 0 }
                ? errors.GroupBy(error => error.Field).ToDictionary(field => field.Key, field => field.Select(error => error.Message.In(language)).ToArray())
                : null,
            Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
    }

    internal static Task Write(HttpContext context, int status, LocalText title, IReadOnlyList<FieldError>? errors = null, string type = "about:blank")
    {
        context.Response.StatusCode = status;
        if (context.Features.Get<WriteProblem>() is { } write)
            return write(context, status, title, errors ?? []);
        return context.Response.WriteAsJsonAsync(
            Of(context, status, title, errors, type), options: null, contentType: "application/problem+json", CancellationToken.None);
    }
}

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

internal static class Answering
{
    internal static IResult Answer(this Problem problem) => new ProblemAnswer(problem);

    /// <summary>The value in the words of the API, or the problem.</summary>
    internal static IResult Answer<T>(this Outcome<T> outcome, Func<T, object> shown)
        where T : class =>
        outcome.Problem is { } problem ? problem.Answer() : Results.Ok(shown(outcome.Value!));
}
