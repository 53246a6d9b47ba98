namespace Governance.Core.Packages;

/// <summary>What lies where in a package: the module's folder itself, and beside it what vouches for it.</summary>
internal static class PackageLayout
{
    internal const string Manifest = "module.yaml";
    internal const string Checksums = "checksums.txt";
    internal const string Signature = "signature";

    /// <summary>In what was drawn over a department with behaviour: its maker's own word for the assemblies.</summary>
    internal const string CodeChecksums = "code.checksums.txt";

    /// <inheritdoc cref="CodeChecksums"/>
    internal const string CodeSignature = "code.signature";

    private static readonly string[] OfAnAssembly = [".dll", ".pdb", ".deps.json"];

    /// <summary>Whether a path, with forward slashes, is one of a module's parts. Anything else has no business in a package.</summary>
    internal static bool Belongs(string path) => path.Split('/') switch
    {
        [Manifest or Checksums or Signature or CodeChecksums or CodeSignature] => true,
        [_] => IsCode(path),
        ["business-types", var file] => file.EndsWith(".md", StringComparison.Ordinal),
        ["workflows", var file] => file.EndsWith(".yaml", StringComparison.Ordinal),
        ["downloads", var file] => file[0] != '.',
        _ => false,
    };

    /// <summary>Whether a file is of an assembly, and runs or says how it runs.</summary>
    internal static bool IsCode(string path) =>
        !path.Contains('/', StringComparison.Ordinal) && path[0] != '.' && OfAnAssembly.Any(ending => path.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a file vouches for others, and is made anew with every package.</summary>
    internal static bool Vouches(string path) => path is Checksums or Signature or CodeChecksums or CodeSignature;

    /// <summary>Whether a path stays inside the folder it is unpacked into, on every system.</summary>
    internal static bool IsSafe(string path) =>
        path.Length is > 0 and <= 200
        && path.Split('/').All(part => part is not ("" or "." or "..") && part == part.Trim() && !part.EndsWith('.'))
        && !path.Any(letter => char.IsControl(letter) || letter is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|');
}
