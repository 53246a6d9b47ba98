using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Composition;
using Governance.Core.Data;
using Governance.Core.Modules.Packages;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Modules.Designing;

/// <summary>An admin puts a draft aside; with mistakes too, since it is not finished. Or throws it away.</summary>
[PerRequest]
internal sealed class KeepDesign(GovernanceDb db, IClock clock)
{
    private const int Most = 4 << 20;

    public async Task<Outcome<Design>> Run(Actor actor, Design design, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, "只有管理员可以设计部门。", "Only an admin may design departments.");
        if (design.Texts.Keys.FirstOrDefault(path => !PackageLayout.IsSafe(path) || !PackageLayout.Belongs(path) || !ReadDesign.IsText(path)) is { } stranger)
            return Problem.Invalid(new FieldError(stranger, new(
                "文件名应是 business-types/名称.md 或 workflows/名称.yaml。", "A file is called business-types/NAME.md or workflows/NAME.yaml.")));
        var files = JsonSerializer.Serialize(design.Texts, Stored.Json);
        if (files.Length > Most)
            return Problem.Of(ProblemKind.TooLarge, "内容太长。", "It is too long.");
        var now = clock.GetCurrentInstant();
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into module_drafts (name, files, changed_by, changed_at) values ({design.Name}, {files}::jsonb, {actor.Account}, {now})
            on conflict (name) do update set files = excluded.files, changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """,
            cancellationToken);
        return design with { ChangedBy = actor.Account, ChangedAt = now };
    }

    public Task<int> Forget(string name, CancellationToken cancellationToken) =>
        db.Set<ModuleDraft>().Where(draft => draft.Name == name).ExecuteDeleteAsync(cancellationToken);
}
