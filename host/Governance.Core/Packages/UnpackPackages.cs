using Governance.BusinessTypes;
using Governance.Core.Modules;
using Governance.Core.Modules.Running;

namespace Governance.Core.Packages;

/// <summary>Lays packages out in this host's own folder. A folder is named by its content and appears all at once, so that hosts may even share one.</summary>
[PerHost]
internal sealed class UnpackPackages(PackageOptions options, PackageStore store)
{
    /// <summary>The folders that the modules shall run from where that is not the one that came with the program.</summary>
    public async Task<IReadOnlyDictionary<string, DiscoveredModule>> Chosen(
        IReadOnlyDictionary<string, DecidedState> decided, IReadOnlyDictionary<string, DiscoveredModule> known, CancellationToken cancellationToken)
    {
        var chosen = new Dictionary<string, DiscoveredModule>(StringComparer.Ordinal);
        foreach (var (name, state) in decided)
        {
            if (state.Package is not { } package)
                continue;
            if (known.TryGetValue(name, out var same) && same.Package == package)
                chosen[name] = same;
            else if (await Folder(name, package, cancellationToken) is { } folder)
                chosen[name] = new(name, folder, ModuleFolder.Read(folder)) { Package = package };
        }

        return chosen;
    }

    /// <summary>Lays out files that were checked.</summary>
    public DiscoveredModule LayOut(CheckedPackage package)
    {
        var folder = Place(package.Manifest.Name, package.Sha256);
        if (!Directory.Exists(folder))
            LayOut(folder, package.Files);
        return new(package.Manifest.Name, folder, ModuleFolder.Read(folder)) { Package = package.Sha256 };
    }

    private async Task<string?> Folder(string module, string package, CancellationToken cancellationToken)
    {
        var folder = Place(module, package);
        if (Directory.Exists(folder))
            return folder;
        // Null when it has been removed since: then there is nothing to follow.
        if (await store.Content(package, cancellationToken) is not { } content)
            return null;
        var mistakes = new List<Mistake>();
        var files = ReadZip.From(content, mistakes);
        if (mistakes.Count > 0 || Checksums.Of(content) != package || Checksums.Check(files).Any())
            throw new InvalidDataException($"The package {package} of the module {module} in the database is damaged.");
        LayOut(folder, files);
        return folder;
    }

    private string Place(string module, string package) => Path.Combine(options.Folder, $"{module}-{package[..16]}");

    private void LayOut(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        var growing = Path.Combine(options.Folder, "." + Guid.CreateVersion7().ToString("N"));
        foreach (var (path, content) in files)
        {
            var file = Path.Combine(growing, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }

        try
        {
            Directory.Move(growing, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(growing, recursive: true);
        }
    }
}
