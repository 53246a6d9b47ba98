using Governance.Core.Protection;

namespace Governance.Core.Packages;

/// <summary>
/// The keys by which an installation signs for itself. They come from the platform's key, so that every host on the database has them and
/// no folder has to keep them.
/// </summary>
[PerHost]
internal sealed class InstallationKeys
{
    private readonly PlatformKey platform;

    public InstallationKeys(PlatformKey platform)
    {
        this.platform = platform;
        using var designer = Designer();
        using var program = Program();
        Trusted = [new(designer.Id, designer.PublicPem, DataOnly: true), new(program.Id, program.PublicPem)];
    }

    internal IReadOnlyList<TrustedKey> Trusted { get; }

    /// <summary>Signs what admins draw: data, and nothing else.</summary>
    internal SigningKey Designer() => SigningKey.Of(platform, "packages/designer");

    /// <summary>Signs code that came with the program and was found to be what was built, so that a design can take it along.</summary>
    internal SigningKey Program() => SigningKey.Of(platform, "packages/program");
}
