using System.Globalization;
using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Designing;

/// <summary>Finds out whether somebody else has changed a department since an admin opened it: nothing is written over that he has not seen.</summary>
[PerRequest]
internal sealed class DesignConflict(GovernanceDb db, ModuleRuntime runtime, PackageStore packages, BureauCalendar calendar)
{
    private static readonly LocalText WhatToDo = new(
        "您的修改都还在这里，没有保存，也没有上线。请选择：载入对方的内容，或者用您的覆盖它。",
        "All you changed is still here, neither kept nor live. Choose: load theirs, or keep yours over it.");

    private static readonly LocalText Somebody = new("另一位管理员", "Another admin");

    /// <summary>Who changed what and when; null while the design goes on from what the platform has.</summary>
    public async Task<Problem?> Find(Design design, CancellationToken cancellationToken)
    {
        var draft = await db.Set<ModuleDraft>().AsNoTracking().FirstOrDefaultAsync(draft => draft.Name == design.Name, cancellationToken);
        var inForce = runtime.Of(design.Name)?.Manifest?.Version;
        if (draft?.Revision == design.Revision && inForce == design.BasedOn)
            return null;
        if (draft is not null && draft.Revision != design.Revision)
            return Conflict(draft.ChangedBy, draft.ChangedAt, new("保存了更新的草稿。", "kept a newer draft."));
        if (inForce != design.BasedOn)
            return await WentLive(design.Name, inForce, cancellationToken);
        var dropped = await db.Audit.AsNoTracking().Where(entry => entry.What == DropDesign.Deed && entry.Subject == design.Name).OrderByDescending(entry => entry.At).FirstOrDefaultAsync(cancellationToken);
        return Conflict(dropped?.Account, dropped?.At, new("放弃了这份草稿。", "dropped this draft."));
    }

    private async Task<Problem> WentLive(string name, string? inForce, CancellationToken cancellationToken)
    {
        if (inForce is null)
            return Conflict(null, null, new("移除了这个部门。", "removed this department."));
        var version = (await packages.Versions(cancellationToken)).FirstOrDefault(kept => kept.Name == name && kept.Version == inForce);
        return Conflict(version?.UploadedBy, version?.UploadedAt, new($"让版本 {inForce} 上线了，这份草稿是从另一个版本改起的。", $"put version {inForce} live; this draft was begun from another version."));
    }

    private Problem Conflict(string? by, Instant? at, LocalText did)
    {
        var when = at?.InZone(calendar.Zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return Problem.Of(
            ProblemKind.Conflict,
            $"{by ?? Somebody.Zh}{(when is null ? "" : $" 在 {when} ")}{did.Zh}{WhatToDo.Zh}",
            $"{by ?? Somebody.In("en")} {did.In("en")[..^1]}{(when is null ? "" : $" ({when})")}. {WhatToDo.In("en")}");
    }
}
