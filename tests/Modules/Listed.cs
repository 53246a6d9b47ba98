using Governance.BusinessTypes;
using Governance.Contracts;

namespace Governance.Modules.Tests;

/// <summary>The papers that a guide lists for a form filled in so: what officers are offered to write has to be the same.</summary>
internal static class Listed
{
    public static IReadOnlyList<string> In(string module, string businessType, FormValues form) =>
    [
        .. ModuleFolder.Read(Department.Folder(module)).BusinessTypes.Single(type => type.Code == businessType).Service.Documents
            .Where(document => document.When.All(condition => Holds(condition, form)))
            .Select(document => document.Name.Zh),
    ];

    private static bool Holds(FieldCondition condition, FormValues form) =>
        condition.AnyOf.Count == 0 ? form[condition.Field] is not null : form.All(condition.Field).Any(condition.AnyOf.Contains);
}
