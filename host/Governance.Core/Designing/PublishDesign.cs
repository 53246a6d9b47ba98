using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Officers;
using Governance.Core.Switching;

namespace Governance.Core.Designing;

/// <summary>What is on the drawing board goes live as a new version, by the same way as any package and through the same checks.</summary>
[PerRequest]
internal sealed class PublishDesign(PackDesign pack, DesignConflict conflict, DropDesign drop, UploadModule upload)
{
    public async Task<Outcome<ModuleView>> Run(Actor actor, Design design, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, DesigningText.OnlyAdminMayPublishDepartments);
        if (await conflict.Find(design, cancellationToken) is { } newer)
            return newer;
        var packed = await pack.Run(design, cancellationToken);
        if (packed.Problem is { } unfinished)
            return unfinished;
        var live = await upload.Run(actor, new MemoryStream(packed.Value!.Content), cancellationToken);
        // A draft that somebody kept in this moment stays; he is told when he goes on with it. So does one that a second admin has still to confirm.
        if (live.Value is { Proposed: false })
            await drop.Forget(design, cancellationToken);
        return live;
    }
}
