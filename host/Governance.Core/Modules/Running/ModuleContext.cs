using System.Reflection;
using System.Runtime.Loader;

namespace Governance.Core.Modules.Running;

/// <summary>The load context of one module. It reads the files into memory, so that they can be replaced while the module runs, and takes from the host all that the host has.</summary>
internal sealed class ModuleContext(string name, string folder) : AssemblyLoadContext(name, isCollectible: true)
{
    private static readonly HashSet<string> OfTheHost =
        [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator).Select(path => Path.GetFileNameWithoutExtension(path)!)];

    private readonly Dictionary<string, (byte[] Assembly, byte[]? Symbols)> own = Read(folder);

    internal static string MainFile(string module) => $"Governance.{module}.dll";

    internal long Size { get; } = Directory.EnumerateFiles(folder, "*.dll").Sum(path => new FileInfo(path).Length);

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

    private static Dictionary<string, (byte[], byte[]?)> Read(string folder) => Directory
        .EnumerateFiles(folder, "*.dll")
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => (File.ReadAllBytes(path), Symbols(Path.ChangeExtension(path, ".pdb"))));

    private static byte[]? Symbols(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;
}
