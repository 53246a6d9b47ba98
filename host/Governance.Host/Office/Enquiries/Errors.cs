using Governance.Contracts;
using Governance.Core;

namespace Governance.Host.Office.Enquiries;

/// <summary>Finds the error that belongs beside a field, whether the core names the field alone or with its place, such as <c>form.reply</c>.</summary>
internal static class Errors
{
    internal static FieldError? For(this Problem? problem, string field) =>
        problem?.Errors.FirstOrDefault(error => error.Field == field || error.Field.EndsWith("." + field, StringComparison.Ordinal));

    internal static IReadOnlyCollection<string> Placed(this Problem? problem, IEnumerable<string> fields) =>
        problem is null ? [] : [.. fields.Select(problem.For).OfType<FieldError>().Select(error => error.Field)];
}
