using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Designing;

/// <summary>An admin opens a department on the drawing board: the draft that was kept, else the version in force, else a beginning.</summary>
[PerRequest]
internal sealed partial class ReadDesign(GovernanceDb db, FilesInForce files, ModuleRuntime runtime)
{
    internal const string Papers = "downloads/";

    public async Task<Outcome<Design>> Run(string name, CancellationToken cancellationToken)
    {
        if (!Name().IsMatch(name))
            return Problem.Invalid(new FieldError("name", DesigningText.HowModulesAreNamed));
        var draft = await db.Set<ModuleDraft>().AsNoTracking().FirstOrDefaultAsync(draft => draft.Name == name, cancellationToken);
        var inForce = await files.Run(name, cancellationToken);
        // A draft can be gone on with whatever has become of the files; a new one begins with what is known to be in force.
        if (draft is null && inForce.Problem is { } unknown)
            return unknown;
        var parts = (inForce.Value ?? DepartmentFiles.None).Parts;
        var texts = draft is not null
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(draft.Files, Stored.Json)!
            : parts.Count > 0
                ? parts.Where(part => IsText(part.Key))
                    .ToDictionary(part => part.Key, part => Encoding.UTF8.GetString(part.Value).TrimStart('\uFEFF'), StringComparer.Ordinal)
                : NewDepartment.Texts(name);
        var papers = draft?.Papers is { } named
            ? JsonSerializer.Deserialize<Dictionary<string, DesignedPaper>>(named, Stored.Json)!
            : parts.Where(part => part.Key.StartsWith(Papers, StringComparison.Ordinal)).ToDictionary(
                part => part.Key[Papers.Length..], part => new DesignedPaper(part.Value.Length, Checksums.Of(part.Value)), StringComparer.Ordinal);
        var version = runtime.Of(name)?.Manifest?.Version;
        return new Design(name, texts, papers, version, draft is null ? version : draft.BasedOn, draft?.Revision, draft?.ChangedBy, draft?.ChangedAt);
    }

    internal static bool IsText(string path) => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal);

    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9]{0,40}\z")]
    private static partial Regex Name();
}
