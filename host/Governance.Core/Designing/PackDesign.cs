using System.Text;
using System.Text.RegularExpressions;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Packages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Designing;

/// <summary>Makes a package of what is on the drawing board, with its papers and the assembly of the version in force, signed by this installation.</summary>
[PerRequest]
internal sealed partial class PackDesign(ReadDesign read, GovernanceDb db, PackageStore packages, TrustedKeys keys)
{
    public async Task<Outcome<PackedDesign>> Run(Design design, CancellationToken cancellationToken)
    {
        var raised = Raised(design, await Highest(design, cancellationToken));
        var reading = raised.Read();
        if (reading.Manifest is not { } manifest || reading.Mistakes.Count > 0)
            return new Problem(ProblemKind.Invalid, new("还有错误没有改正", "There are mistakes to put right"), [.. reading.Mistakes.Select(CheckPackage.Shown)]);
        if (manifest.Name != design.Name)
            return Problem.Invalid(new FieldError("module.yaml", new($"name 应当是 {design.Name}。", $"The name must be {design.Name}.")));
        var inForce = read.PartsInForce(design.Name);
        var parts = inForce.Where(part => !part.Key.Contains('/', StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        foreach (var (path, text) in raised.Texts)
            parts[path] = Encoding.UTF8.GetBytes(text);
        foreach (var (name, paper) in raised.Papers)
        {
            if (await Content(design.Name, paper, inForce, cancellationToken) is not { } content)
                return Problem.Invalid(new FieldError(ReadDesign.Papers + name, new($"表格“{name}”的内容已经不在了，请重新上传。", $"The content of the paper “{name}” is gone; please upload it again.")));
            parts[ReadDesign.Papers + name] = content;
        }

        using var key = keys.OwnKey();
        return new PackedDesign(manifest.Version, PackModule.Files(parts, key));
    }

    private async Task<byte[]?> Content(string name, DesignedPaper paper, Dictionary<string, byte[]> inForce, CancellationToken cancellationToken) =>
        Among(inForce, paper)
        ?? await db.Set<UploadedPaper>().Where(one => one.Sha256 == paper.Sha256).Select(one => one.Content).FirstOrDefaultAsync(cancellationToken)
        ?? await InAnotherVersion(name, paper, cancellationToken);

    /// <summary>A draft kept over what went live meanwhile has the papers that it was begun with.</summary>
    private async Task<byte[]?> InAnotherVersion(string name, DesignedPaper paper, CancellationToken cancellationToken)
    {
        foreach (var version in (await packages.Versions(cancellationToken)).Where(version => version.Name == name))
            if (await packages.Content(version.Sha256, cancellationToken) is { } content && Among(ReadZip.From(content, []), paper) is { } found)
                return found;
        return null;
    }

    private static byte[]? Among(Dictionary<string, byte[]> files, DesignedPaper paper) =>
        files.FirstOrDefault(part => part.Key.StartsWith(ReadDesign.Papers, StringComparison.Ordinal) && Checksums.Of(part.Value) == paper.Sha256).Value;

    /// <summary>After a rollback the version in force is not the last that there was.</summary>
    private async Task<string?> Highest(Design design, CancellationToken cancellationToken) => (await packages.Versions(cancellationToken))
        .Where(version => version.Name == design.Name).Select(version => version.Version)
        .Append(design.InForce).OfType<string>().Max(ModuleVersion.Order);

    /// <summary>Every version that goes live has a number of its own: one that was not raised by hand is raised here.</summary>
    private static Design Raised(Design design, string? highest)
    {
        if (highest is null || !design.Texts.TryGetValue(PackageLayout.Manifest, out var manifest) || VersionLine().Match(manifest) is not { Success: true } line)
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
