using Governance.BusinessTypes;
using Governance.Core.Modules;
using Governance.Core.Modules.Running;

namespace Governance.Core.Packages;

/// <summary>The packages that modules shall run from, instead of what came with the program.</summary>
[PerHost]
internal sealed class ChosenPackages(VouchForModule vouch, UnpackPackages unpack)
{
    /// <summary>
    /// A damaged or planted package costs that module and nothing else: it stands among the others with what is wrong with it, and does not start.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, DiscoveredModule>> Of(
        IReadOnlyDictionary<string, DecidedState> decided, IReadOnlyDictionary<string, DiscoveredModule> known, CancellationToken cancellationToken)
    {
        var chosen = new Dictionary<string, DiscoveredModule>(StringComparer.Ordinal);
        foreach (var (name, state) in decided)
        {
            if (state is { Package: { } package, Mistake: null })
                chosen[name] = known.TryGetValue(name, out var same) && same.Package == package ? same : await Read(name, package, cancellationToken);
        }

        return chosen;
    }

    /// <summary>One that has just been handed in, and was found to be in order.</summary>
    public DiscoveredModule HandedIn(CheckedPackage package) =>
        new(package.Manifest.Name, unpack.Place(package.Manifest.Name, package.Sha256), package.Reading) {
            Package = package.Sha256, HandedIn = package.Content };

    private async Task<DiscoveredModule> Read(string module, string package, CancellationToken cancellationToken)
    {
        var unread = new DiscoveredModule(module, unpack.Place(module, package), new ModuleReading(null, [], [], [])) { Package = package };
        try
        {
            return (await vouch.Run(unread, cancellationToken)).Found;
        }
        catch (ModuleRefusedException)
        {
            // Why is said when it is started.
            return unread;
        }
    }
}
