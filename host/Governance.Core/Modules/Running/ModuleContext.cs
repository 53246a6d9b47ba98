using System.Reflection;
using System.Runtime.Loader;

namespace Governance.Core.Modules.Running;

/// <summary>
/// The load context of one module. It has its files in memory, the very bytes that were vouched for, and takes from the host all that the host has.
/// </summary>
internal sealed class ModuleContext(string name, IReadOnlyDictionary<string, byte[]> files) : AssemblyLoadContext(name, isCollectible: true)
{
    private static readonly HashSet<string> OfTheHost =
        [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Select(path => Path.GetFileNameWithoutExtension(path)!)];

    private readonly Dictionary<string, (byte[] Assembly, byte[]? Symbols)> own = CodeOf(files);

    internal static string MainFile(string module) => $"Governance.{module}.dll";

    internal long Size { get; } = files.Where(file => IsAssembly(file.Key)).Sum(file => (long)file.Value.Length);

    internal Assembly LoadMain(string module) => Load(own[Path.GetFileNameWithoutExtension(MainFile(module))]);

    /// <summary>Contracts and everything else of the host must be the host's very types; only what it lacks comes from the module's folder.</summary>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name is { } simple && !OfTheHost.Contains(simple) && own.TryGetValue(simple, out var files) ? Load(files) : null;

    private Assembly Load((byte[] Assembly, byte[]? Symbols) files)
    {
        using var assembly = new MemoryStream(files.Assembly);
        using var symbols = files.Symbols is null ? null : new MemoryStream(files.Symbols);
        return LoadFromStream(assembly, symbols);
    }

    private static Dictionary<string, (byte[], byte[]?)> CodeOf(IReadOnlyDictionary<string, byte[]> files) => files
        .Where(file => IsAssembly(file.Key))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Key), file =>
            (file.Value, files.GetValueOrDefault(Path.ChangeExtension(file.Key, ".pdb"))));

    private static bool IsAssembly(string path) => path.EndsWith(".dll", StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal);
}
