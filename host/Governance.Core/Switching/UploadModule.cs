using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Switching;
using Governance.Core.Officers;

namespace Governance.Core.Switching;

/// <summary>An admin adds a module, or a newer version of one, while the platform serves.</summary>
[PerRequest]
internal sealed class UploadModule(CheckPackage check, UnpackPackages unpack, PackageStore store, ModuleStates states, ListModules list, TakeUpVersion takeUp)
{
    /// <param name="package">The signed zip; at most 32 MB.</param>
    /// <returns>The module as it now stands, or all that is wrong with the package by file and line.</returns>
    public async Task<Outcome<ModuleView>> Run(Actor actor, Stream package, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, "只有管理员可以上传模块。", "Only an admin may upload modules.");
        var read = await check.Run(package, cancellationToken);
        if (read.Problem is { } refused)
            return refused;

        var sound = read.Value!;
        var (name, version) = (sound.Manifest.Name, sound.Manifest.Version);
        var decided = (await states.Read(cancellationToken)).GetValueOrDefault(name);
        var kept = (await store.Versions(cancellationToken)).FirstOrDefault(other => other.Name == name && other.Version == version);
        if (decided?.Package == sound.Sha256)
            return (await list.Run(cancellationToken)).Single(view => view.Name == name);
        if (kept is not null && kept.Sha256 != sound.Sha256)
            return Problem.Of(ProblemKind.Conflict, $"已有内容不同的 {name} {version}，请提高版本号。", $"There is another {name} {version} with other content; raise the version.");
        if (decided is not null && ModuleVersion.Order.Compare(version, decided.Version) <= 0)
            return Problem.Of(
                ProblemKind.Conflict,
                $"现在的版本是 {decided.Version}，上传的是 {version}。请提高版本号；要回到旧版本，请用“回退”。",
                $"The version in force is {decided.Version}, this is {version}. Raise the version; to go back to an older one, roll back.");
        return await takeUp.Run(actor, unpack.LayOut(sound), decided, kept is null ? sound.Content : null, "module.upload", $"上传 / uploaded {version}", cancellationToken);
    }
}
