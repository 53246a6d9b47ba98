using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Modules.Running;

namespace Governance.Core.Packages;

/// <summary>Reads what somebody wants to add, and says all that is wrong with it at once. Nothing of it has run or been written when it is refused.</summary>
[PerHost]
internal sealed class CheckPackage(TrustedKeys keys)
{
    public async Task<Outcome<CheckedPackage>> Run(Stream package, CancellationToken cancellationToken) =>
        await package.ReadAtMost(PackageLimits.Packed, cancellationToken) is { } content
            ? Check(content, await keys.Read(cancellationToken))
            : new Problem(ProblemKind.TooLarge, PackagesText.PackageWasNotAccepted, [Shown(PackageMistakes.TooLarge)]);

    internal static Outcome<CheckedPackage> Check(byte[] content, KeyRing keys)
    {
        var mistakes = new List<Mistake>();
        var (files, signers) = Proven(content, keys, mistakes);
        if (mistakes.Count > 0)
            return Refused(mistakes);
        var reading = ModuleFolder.Read(ModuleSource.Of(files));
        if (reading.Manifest is { } manifest && CheckModule.OtherContract(manifest) is { } other)
            return Refused([PackageMistakes.Contract(other)]);
        return reading is { Mistakes: [], Manifest: { } sound }
            ? new CheckedPackage(sound, reading, files, signers, Checksums.Of(content), content)
            : Refused(reading.Mistakes);
    }

    /// <summary>The files of a package, every one of them signed by who may sign it; or what is wrong.</summary>
    internal static (IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<string> Signers) Proven(byte[] content, KeyRing keys, List<Mistake> mistakes)
    {
        IReadOnlyList<string> signers = [];
        var files = ReadZip.From(content, mistakes);
        if (mistakes.Count == 0)
            mistakes.AddRange(Checksums.Check(files));
        if (mistakes.Count == 0 && keys.Check(files, out signers) is { } unsigned)
            mistakes.Add(unsigned);
        return (files, signers);
    }

    private static Problem Refused(IReadOnlyList<Mistake> mistakes) =>
        new(ProblemKind.Invalid, PackagesText.PackageWasNotAccepted, [.. mistakes.Select(Shown)]);

    internal static FieldError Shown(Mistake mistake) => new(
        mistake.File == PackageMistakes.Package ? mistake.File : $"{mistake.File}:{mistake.Line}",
        new(mistake.Problem.Zh + mistake.Cure.Zh, $"{mistake.Problem.In("en")} {mistake.Cure.In("en")}"));
}

/// <summary>A package in which nothing is wrong.</summary>
/// <param name="Signers">The keys that vouch for it.</param>
internal sealed record CheckedPackage(
    ModuleManifest Manifest, ModuleReading Reading, IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<string> Signers, string Sha256, byte[] Content);
