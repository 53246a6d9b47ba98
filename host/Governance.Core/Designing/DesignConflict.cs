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
    /// <summary>Who changed what and when; null while the design goes on from what the platform has.</summary>
    public async Task<Problem?> Find(Design design, CancellationToken cancellationToken)
    {
        var draft = await db.Set<ModuleDraft>().AsNoTracking().FirstOrDefaultAsync(draft => draft.Name == design.Name, cancellationToken);
        var inForce = runtime.Of(design.Name)?.Manifest?.Version;
        if (draft?.Revision == design.Revision && inForce == design.BasedOn)
            return null;
        if (draft is not null && draft.Revision != design.Revision)
            return Conflict(draft.ChangedBy, draft.ChangedAt, DesigningText.KeptANewerDraft);
        if (inForce != design.BasedOn)
            return await WentLive(design.Name, inForce, cancellationToken);
        var dropped = await db.Audit.AsNoTracking().Where(entry => entry.What == DropDesign.Deed && entry.Subject == design.Name)
            .OrderByDescending(entry => entry.At).FirstOrDefaultAsync(cancellationToken);
        return Conflict(dropped?.Account, dropped?.At, DesigningText.DroppedThisDraft);
    }

    private async Task<Problem> WentLive(string name, string? inForce, CancellationToken cancellationToken)
    {
        if (inForce is null)
            return Conflict(null, null, DesigningText.RemovedThisDepartment);
        var version = (await packages.Versions(cancellationToken)).FirstOrDefault(kept => kept.Name == name && kept.Version == inForce);
        return Conflict(version?.UploadedBy, version?.UploadedAt, DesigningText.PutVersionLive(inForce));
    }

    private Problem Conflict(string? by, Instant? at, LocalText did)
    {
        var when = at?.InZone(calendar.Zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return Problem.Of(ProblemKind.Conflict, DesigningText.SomebodyChangedIt(by, when, did));
    }
}
