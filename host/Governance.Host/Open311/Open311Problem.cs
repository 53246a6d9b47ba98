using Governance.Contracts;
using Governance.Core;

namespace Governance.Host.Open311;

/// <summary>Problems of this interface, and those of intake in the names of its arguments.</summary>
internal static class Open311Problem
{
    private const string InForm = "form.";

    internal static Problem NoSuchService { get; } = new(ProblemKind.NotFound, Open311Text.NoSuchService, [new("service_code", Open311Text.NoSuchService)]);

    internal static Problem NoSuchRequest { get; } = Problem.Of(ProblemKind.NotFound, Open311Text.NoSuchRequest);

    internal static Problem KeyNeeded { get; } = new(ProblemKind.Forbidden, Open311Text.KeyNeeded, [new("api_key", Open311Text.KeyNeeded)]);

    /// <param name="where">The field of the form that the argument for the place went into; null where there is none.</param>
    internal static Problem InArguments(Problem problem, string? where) =>
        problem with { Errors = [.. problem.Errors.Select(error => error with { Field = Argument(error.Field, where) })] };

    private static string Argument(string field, string? where) => field switch
    {
        "subject" or "body" => "description",
        "businessType" or "kind" => "service_code",
        "contact.name" => "last_name",
        "contact.mobile" => "phone",
        "contact.email" => "email",
        _ when !field.StartsWith(InForm, StringComparison.Ordinal) => field,
        _ when field[InForm.Length..] == where => "address_string",
        _ => $"attribute[{field[InForm.Length..]}]",
    };
}
