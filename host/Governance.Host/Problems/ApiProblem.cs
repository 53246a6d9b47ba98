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

internal static class Answering
{
    internal static IResult Answer(this Problem problem) => new ProblemAnswer(problem);

    /// <summary>The value in the words of the API, or the problem.</summary>
    internal static IResult Answer<T>(this Outcome<T> outcome, Func<T, object> shown)
        where T : class =>
        outcome.Problem is { } problem ? problem.Answer() : Results.Ok(shown(outcome.Value!));
}
