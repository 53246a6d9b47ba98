using System.Text;
using System.Text.RegularExpressions;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Packages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Designing;

/// <summary>
/// Makes a package of what is on the drawing board, with its papers, signed by this installation; the assemblies of the version in force come along
/// under their maker's own signature.
/// </summary>
[PerRequest]
internal sealed partial class PackDesign(FilesInForce files, GovernanceDb db, PackageStore packages, InstallationKeys keys)
{
    public async Task<Outcome<PackedDesign>> Run(Design design, CancellationToken cancellationToken)
    {
        var raised = Raised(design, await Highest(design, cancellationToken));
        var reading = raised.Read();
        if (reading.Manifest is not { } manifest || reading.Mistakes.Count > 0)
            return new Problem(ProblemKind.Invalid, DesigningText.MistakesToPutRight, [.. reading.Mistakes.Select(CheckPackage.Shown)]);
        if (manifest.Name != design.Name)
            return Problem.Invalid(new FieldError("module.yaml", DesigningText.NameMustBe(design.Name)));
        var read = await files.Run(design.Name, cancellationToken);
        if (read.Problem is { } notVouchedFor)
            return notVouchedFor;
        var inForce = read.Value!;
        var parts = inForce.Code.ToDictionary(StringComparer.Ordinal);
        foreach (var (path, text) in raised.Texts)
            parts[path] = Encoding.UTF8.GetBytes(text);
        foreach (var (name, paper) in raised.Papers)
        {
            if (await Content(design.Name, paper, inForce.Parts, cancellationToken) is not { } content)
                return Problem.Invalid(new FieldError(ReadDesign.Papers + name, DesigningText.ContentOfThePaperIsGone(name)));
            parts[ReadDesign.Papers + name] = content;
        }

        using var key = keys.Designer();
        return new PackedDesign(manifest.Version, PackModule.Files(parts, key));
    }

    private async Task<byte[]?> Content(string name, DesignedPaper paper, IReadOnlyDictionary<string, byte[]> inForce, CancellationToken cancellationToken) =>
        Among(inForce, paper)
        ?? await db.Set<UploadedPaper>().Where(uploadedPaper => uploadedPaper.Sha256 == paper.Sha256).Select(uploadedPaper => uploadedPaper.Content)
        .FirstOrDefaultAsync(cancellationToken)
        ?? await InAnotherVersion(name, paper, cancellationToken);

    /// <summary>A draft kept over what went live meanwhile has the papers that it was begun with.</summary>
    private async Task<byte[]?> InAnotherVersion(string name, DesignedPaper paper, CancellationToken cancellationToken)
    {
        foreach (var version in (await packages.Versions(cancellationToken)).Where(version => version.Name == name))
            if (await packages.Content(version.Sha256, cancellationToken) is { } content && Among(ReadZip.From(content, []), paper) is { } found)
                return found;
        return null;
    }

    private static byte[]? Among(IReadOnlyDictionary<string, byte[]> files, DesignedPaper paper) =>
        files.FirstOrDefault(part => part.Key.StartsWith(ReadDesign.Papers, StringComparison.Ordinal) && Checksums.Of(part.Value) == paper.Sha256).Value;

    /// <summary>After a rollback the version in force is not the last that there was.</summary>
    private async Task<string?> Highest(Design design, CancellationToken cancellationToken) => (await packages.Versions(cancellationToken))
        .Where(version => version.Name == design.Name).Select(version => version.Version)
        .Append(design.InForce).OfType<string>().Max(ModuleVersion.Order);

    /// <summary>Every version that goes live has a number of its own: one that was not raised by hand is raised here.</summary>
    private static Design Raised(Design design, string? highest)
    {
        if (highest is null || !design.Texts.TryGetValue(PackageLayout.Manifest, out var manifest)
            || VersionLine().Match(manifest) is not { Success: true } line)
            return design;
        return ModuleVersion.Order.Compare(line.Groups[2].Value, highest) > 0
            ? design
            : design.With(PackageLayout.Manifest, VersionLine().Replace(manifest, $"${{1}}{ModuleVersion.Next(highest)}", 1));
    }

    [GeneratedRegex(@"^(version:[ \t]*)[""']?([0-9][0-9A-Za-z.-]*)[""']?", RegexOptions.Multiline)]
    private static partial Regex VersionLine();
}

/// <summary>A design as a signed package.</summary>
internal sealed record PackedDesign(string Version, byte[] Content);
