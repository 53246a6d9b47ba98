using Governance.Core.Composition;
using Governance.Core.Modules.Packages;
using Governance.Core.Officers;

namespace Governance.Core.Modules.Designing;

/// <summary>What is on the drawing board goes live as a new version, by the same way as any package and through the same checks.</summary>
[PerRequest]
internal sealed class PublishDesign(PackDesign pack, KeepDesign keep, UploadModule upload)
{
    public async Task<Outcome<ModuleView>> Run(Actor actor, Design design, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, "只有管理员可以发布部门。", "Only an admin may publish departments.");
        var packed = pack.Run(design);
        if (packed.Problem is { } unfinished)
            return unfinished;
        var live = await upload.Run(actor, new MemoryStream(packed.Value!.Content), cancellationToken);
        if (live.Problem is null)
            await keep.Forget(design.Name, cancellationToken);
        return live;
    }
}
