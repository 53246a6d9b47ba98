using Governance.BusinessTypes;
using Governance.Core.Modules;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Packages;

/// <summary>A paper of a department as it was vouched for; one that was changed on disk is never handed out.</summary>
[PerRequest]
internal sealed partial class ReadPaper(PackageStore store, ILogger<ReadPaper> log)
{
    /// <returns>Null when the department has no such paper, or it cannot be had as it was.</returns>
    public async Task<byte[]?> Run(Department department, string file, CancellationToken cancellationToken)
    {
        if (!department.Papers.TryGetValue(file, out var sha256))
            return null;
        var path = Path.Combine(department.Folder, "downloads", file);
        if (await OnDisk(path, cancellationToken) is { } lying && Checksums.Of(lying) == sha256)
            return lying;
        LogChanged(log, department.Module, file);
        return department.Package is { } package && (await store.Find(department.Module, package, cancellationToken))?.Content is { } content
            && ReadZip.From(content, []).GetValueOrDefault($"downloads/{file}") is { } packed && Checksums.Of(packed) == sha256 ? packed : null;
    }

    private static async Task<byte[]?> OnDisk(string path, CancellationToken cancellationToken)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, Length: <= PackageLimits.File } ? await File.ReadAllBytesAsync(path, cancellationToken) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The paper {File} of {Module} on disk is not what was vouched for")]
    private static partial void LogChanged(ILogger log, string module, string file);
}
