using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Designing;

/// <summary>An admin throws away the draft that he has before him; what others kept since stays. Who did it is on record.</summary>
[PerRequest]
internal sealed class DropDesign(GovernanceDb db, DesignConflict conflict, WriteAudit audit)
{
    internal const string Deed = "module.draft.drop";

    public async Task<Outcome<Design>> Run(Actor actor, Design design, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, DesigningText.OnlyAdminMayDesignDepartments);
        if (await conflict.Find(design, cancellationToken) is { } newer)
            return newer;
        if (await Forget(design, cancellationToken))
            await audit.Run(actor.Account, Deed, design.Name, design.BasedOn ?? "", cancellationToken);
        return design with { Revision = null, ChangedBy = null, ChangedAt = null };
    }

    /// <summary>Takes away the draft that the design goes on from, if it is still that one.</summary>
    internal async Task<bool> Forget(Design design, CancellationToken cancellationToken) =>
        await db.Set<ModuleDraft>().Where(draft => draft.Name == design.Name && draft.Revision == design.Revision).ExecuteDeleteAsync(cancellationToken) > 0;
}
