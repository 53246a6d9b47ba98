using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Proposals;
using Governance.Core.Switching;
using Governance.Core.Officers;

namespace Governance.Core.Switching;

/// <summary>An admin adds a module, or a newer version of one, while the platform serves.</summary>
[PerRequest]
internal sealed class UploadModule(
    CheckPackage check, ChosenPackages packages, PackageStore store, ModuleRuntime runtime, ModuleStates states, ListModules list, TakeUpVersion takeUp,
    ProposeWork propose)
{
    /// <param name="package">The signed zip; at most 32 MB.</param>
    /// <returns>The module as it now stands, or all that is wrong with the package by file and line.</returns>
    public Task<Outcome<ModuleView>> Run(Actor actor, Stream package, CancellationToken cancellationToken) => Run(actor, package, null, cancellationToken);

    /// <param name="confirmed">What was proposed, once a second admin has confirmed it.</param>
    internal async Task<Outcome<ModuleView>> Run(Actor actor, Stream package, Confirmation? confirmed, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, SwitchingText.OnlyAdminMayUploadModules);
        var read = await check.Run(package, cancellationToken);
        if (read.Problem is { } refused)
            return refused;

        var sound = read.Value!;
        var (name, version) = (sound.Manifest.Name, sound.Manifest.Version);
        // What is not believed is no version to compare with: this one takes its place.
        var decided = (await states.Read(cancellationToken)).GetValueOrDefault(name) is { Mistake: null } believed ? believed : null;
        var kept = await store.SoundVersion(name, version, cancellationToken);
        if (decided?.Package == sound.Sha256 && kept == sound.Sha256 && runtime.Of(name) is not { Unvouched: true })
            return (await list.Run(cancellationToken)).Single(view => view.Name == name);
        if (kept is not null && kept != sound.Sha256)
            return Problem.Of(ProblemKind.Conflict, SwitchingText.OtherContentOfThisVersion(name, version));
        if (decided is not null && decided.Package != sound.Sha256 && ModuleVersion.Order.Compare(version, decided.Version) <= 0)
            return Problem.Of(
                ProblemKind.Conflict,
                SwitchingText.VersionIsTooLow(decided.Version, version));
        var reason = SwitchingText.Uploaded(version);
        if (confirmed is null
            && await propose.Run(actor.Account, ProposedWork.Upload, name, version, reason, cancellationToken, (sound.Sha256, sound.Content)) is { } waits)
            return waits.Problem is { } problem ? problem : await list.Proposed(waits.Value!, sound.Manifest, cancellationToken);
        return await takeUp.Run(
            actor, packages.HandedIn(sound), decided, kept is null ? sound.Content : null, "module.upload", Confirmation.With(confirmed, reason),
            cancellationToken);
    }
}
