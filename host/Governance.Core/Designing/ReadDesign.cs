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
internal sealed partial class ReadDesign(GovernanceDb db, ModuleRuntime runtime)
{
    internal const string Papers = "downloads/";

    public async Task<Outcome<Design>> Run(string name, CancellationToken cancellationToken)
    {
        if (!Name().IsMatch(name))
            return Problem.Invalid(new FieldError("name", new("模块名称用英文，以大写字母开头，如 Library。", "A module's name begins with a capital letter and has letters and digits only, such as Library.")));
        var parts = PartsInForce(name);
        var draft = await db.Set<ModuleDraft>().AsNoTracking().FirstOrDefaultAsync(draft => draft.Name == name, cancellationToken);
        var texts = draft is not null
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(draft.Files, Stored.Json)!
            : parts.Count > 0
                ? parts.Where(part => IsText(part.Key)).ToDictionary(part => part.Key, part => Encoding.UTF8.GetString(part.Value).TrimStart('\uFEFF'), StringComparer.Ordinal)
                : NewDepartment.Texts(name);
        var papers = draft?.Papers is { } named
            ? JsonSerializer.Deserialize<Dictionary<string, DesignedPaper>>(named, Stored.Json)!
            : parts.Where(part => part.Key.StartsWith(Papers, StringComparison.Ordinal)).ToDictionary(part => part.Key[Papers.Length..], part => new DesignedPaper(part.Value.Length, Checksums.Of(part.Value)), StringComparer.Ordinal);
        var inForce = runtime.Of(name)?.Manifest?.Version;
        return new Design(name, texts, papers, inForce, draft is null ? inForce : draft.BasedOn, draft?.Revision, draft?.ChangedBy, draft?.ChangedAt);
    }

    /// <summary>The files of the version in force; empty for a department that does not exist yet.</summary>
    internal Dictionary<string, byte[]> PartsInForce(string name) => runtime.FolderOf(name) is { } folder ? PackModule.PartsOf(folder) : [];

    internal static bool IsText(string path) => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal);

    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9]{0,40}\z")]
    private static partial Regex Name();
}
