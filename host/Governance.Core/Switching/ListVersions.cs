using Governance.Core.Packages;

namespace Governance.Core.Switching;

/// <summary>The versions that the platform keeps, the newest of each module first.</summary>
[PerRequest]
internal sealed class ListVersions(PackageStore store)
{
    public Task<IReadOnlyList<KeptVersion>> Run(CancellationToken cancellationToken) => store.Versions(cancellationToken);

    /// <summary>A version as it was uploaded, signature and all.</summary>
    public async Task<byte[]?> Download(string name, string version, CancellationToken cancellationToken) =>
        (await store.Versions(cancellationToken)).FirstOrDefault(kept => kept.Name == name && kept.Version == version) is { } found
            ? await store.Content(found.Sha256, cancellationToken)
            : null;
}
