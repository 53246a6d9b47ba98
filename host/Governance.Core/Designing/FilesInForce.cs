using System.Text;
using Governance.Core.Modules;
using Governance.Core.Modules.Running;
using Governance.Core.Packages;

namespace Governance.Core.Designing;

/// <summary>The files of the version in force, vouched for as they are when it starts; none for a department that does not exist yet.</summary>
[PerRequest]
internal sealed class FilesInForce(ModuleRuntime runtime, InstallationKeys keys)
{
    public async Task<Outcome<DepartmentFiles>> Run(string module, CancellationToken cancellationToken)
    {
        try
        {
            return await runtime.Vouched(module, cancellationToken) is { } vouched
                ? new DepartmentFiles(
                    vouched.Files.Where(file => PackageLayout.Belongs(file.Key) && !PackageLayout.Vouches(file.Key)).ToDictionary(StringComparer.Ordinal),
                    Code(vouched))
                : DepartmentFiles.None;
        }
        catch (ModuleRefusedException refused)
        {
            return Problem.Of(
                ProblemKind.Conflict,
                DesigningText.FilesAreNotVouchedFor(refused.Reason));
        }
    }

    private Dictionary<string, byte[]> Code(VouchedModule vouched)
    {
        var code = vouched.Files.Where(file => PackageLayout.IsCode(file.Key)).ToDictionary(StringComparer.Ordinal);
        if (code.Count == 0)
            return code;
        var (checksums, signature) = vouched.Found.Package is null ? Attested(code) : ByTheMaker(vouched.Files);
        code[PackageLayout.CodeChecksums] = checksums;
        code[PackageLayout.CodeSignature] = signature;
        return code;
    }

    /// <summary>It came with the program, and has just been found to be what was built: from now on the installation says so.</summary>
    private (byte[] Checksums, byte[] Signature) Attested(Dictionary<string, byte[]> code)
    {
        using var key = keys.Program();
        var checksums = Checksums.Write(code);
        return (checksums, Encoding.UTF8.GetBytes(key.Sign(checksums)));
    }

    private static (byte[] Checksums, byte[] Signature) ByTheMaker(IReadOnlyDictionary<string, byte[]> files) => files.ContainsKey(PackageLayout.CodeChecksums)
        ? (files[PackageLayout.CodeChecksums], files[PackageLayout.CodeSignature])
        : (files[PackageLayout.Checksums], files[PackageLayout.Signature]);
}
