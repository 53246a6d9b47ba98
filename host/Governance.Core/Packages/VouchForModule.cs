using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Modules.Running;

namespace Governance.Core.Packages;

/// <summary>
/// Reads a module's files where they are loaded, whatever was checked when they came in: a package from the database, with its seal, its
/// checksums and its signatures against the keys that are trusted now; a folder beside the program against what was built.
/// </summary>
[PerHost]
internal sealed class VouchForModule(PackageOptions options, PackageStore store, TrustedKeys keys, UnpackPackages unpack)
{
    /// <exception cref="ModuleRefusedException">Nobody vouches for them; the reason says what is wrong.</exception>
    internal async Task<VouchedModule> Run(DiscoveredModule found, CancellationToken cancellationToken) =>
        found.Package is { } package ? await Packed(found, package, cancellationToken) : Shipped(found);

    private VouchedModule Shipped(DiscoveredModule found)
    {
        var (files, unreadable) = ReadFolder.From(found.Folder);
        if ((unreadable ?? options.Shipped(found.Name, files)) is { } wrong)
            throw new ModuleRefusedException(wrong) { Unvouched = true };
        return new(found.As(ModuleSource.Of(files)), files);
    }

    private async Task<VouchedModule> Packed(DiscoveredModule found, string package, CancellationToken cancellationToken)
    {
        var mistakes = new List<Mistake>();
        var content = found.HandedIn ?? await Kept(found.Name, package, mistakes, cancellationToken);
        if (mistakes.Count > 0)
            throw Refused(mistakes);
        var (files, signers) = CheckPackage.Proven(content, await keys.Read(cancellationToken), mistakes);
        if (mistakes.Count > 0)
            throw Refused(mistakes);
        unpack.LayOut(found.Name, package, files);
        return new(found.As(ModuleSource.Of(files)) with { Signers = signers, HandedIn = null }, files);
    }

    private async Task<byte[]> Kept(string module, string package, List<Mistake> mistakes, CancellationToken cancellationToken)
    {
        if (await store.Find(module, package, cancellationToken) is not { } kept)
            mistakes.Add(PackageMistakes.Gone);
        else if (kept.IsSound(package))
            return kept.Content!;
        else
            mistakes.Add(kept.Sealed ? PackageMistakes.Damaged : PackageMistakes.NotTakenIn);
        return [];
    }

    private static ModuleRefusedException Refused(List<Mistake> mistakes)
    {
        var shown = mistakes.Take(3).Select(CheckPackage.Shown).Select(error => error.Message).ToList();
        return new(new(string.Join(' ', shown.Select(text => text.Zh)), string.Join(' ', shown.Select(text => text.In("en"))))) { Unvouched = true };
    }
}
