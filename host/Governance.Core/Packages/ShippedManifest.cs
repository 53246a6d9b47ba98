using System.Reflection;
using Governance.Contracts;

namespace Governance.Core.Packages;

/// <summary>The checksums of all files of the departments that came with the program; the build writes them into the program itself.</summary>
internal sealed class ShippedManifest
{
    private const string Resource = "shipped-modules.txt";
    private readonly Dictionary<string, Dictionary<string, string>> modules;

    private ShippedManifest(Dictionary<string, Dictionary<string, string>> modules) => this.modules = modules;

    /// <summary>As it stands in an assembly; where there is none, nothing came with the program.</summary>
    public static ShippedManifest In(Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(Resource);
        if (stream is null)
            return Of("");
        using var reader = new StreamReader(stream);
        return Of(reader.ReadToEnd());
    }

    /// <param name="text">A line for each file: its SHA-256, two blanks, the module, a slash and the path in it.</param>
    internal static ShippedManifest Of(string text) => new(text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split("  ", 2))
        .Select(parts => (Sum: parts[0].ToLowerInvariant(), Path: parts[1].Replace('\\', '/').Split('/', 2)))
        .GroupBy(file => file.Path[0], StringComparer.Ordinal)
        .ToDictionary(module => module.Key, module =>
            module.ToDictionary(file => file.Path[1], file => file.Sum, StringComparer.Ordinal), StringComparer.Ordinal));

    /// <inheritdoc cref="VouchForShipped"/>
    public LocalText? Check(string module, IReadOnlyDictionary<string, byte[]> files)
    {
        if (!modules.TryGetValue(module, out var built))
            return PackagesText.FolderWasNotBuiltWithIt;
        foreach (var (path, content) in files)
        {
            if (!built.TryGetValue(path, out var sum))
                return Restored(PackagesText.WasAdded(path));
            if (sum != Checksums.Of(content))
                return Restored(PackagesText.WasChanged(path));
        }

        return built.Keys.FirstOrDefault(path => !files.ContainsKey(path)) is { } missing
            ? Restored(PackagesText.WhichCameWithTheProgramIsGone(missing))
            : null;
    }

    private static LocalText Restored(LocalText what) => new(what.Zh + PackagesText.InstallAnew.Zh, $"{what.En} {PackagesText.InstallAnew.En}");
}
