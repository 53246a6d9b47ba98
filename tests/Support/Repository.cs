using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Governance.TestSupport;

/// <summary>
/// The checkout that the tests were built from, and what they look at in it. Whatever finds nothing fails: a rule over nothing proves nothing.
/// </summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of all departments.</summary>
    public static string ModulesFolder { get; } = Path.Combine(Root, "modules");

    /// <summary>The departments, found by their folders.</summary>
    public static IReadOnlyList<string> Modules { get; } = Found(
        "modules/*/*.csproj", Directory.GetDirectories(ModulesFolder).Where(folder =>
            Directory.GetFiles(folder, "*.csproj").Length == 1).Select(folder => Path.GetFileName(folder)!));

    public static string AssemblyOf(string module) => Path.Combine(Root, "artifacts", "modules", module, $"Governance.{module}.dll");

    /// <summary>Files that people wrote, by their endings; neither built nor generated ones.</summary>
    public static IReadOnlyList<string> Files(string below, params string[] endings) => Found(
        $"{below}/**/*({string.Join(' ', endings)})",
        Directory.EnumerateFiles(Path.Combine(Root, below), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "Migrations" or "npm")));

    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    public static IReadOnlyList<string> ReferencesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name))];
    }

    private static string[] Found(string what, IEnumerable<string> paths)
    {
        var found = paths.Order(StringComparer.Ordinal).ToArray();
        return found.Length > 0 ? found : throw new InvalidOperationException($"{what} finds nothing: the rule would prove nothing. Has something moved?");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Governance.Platform.sln")))
                return folder.FullName;
        throw new InvalidOperationException("Governance.Platform.sln is in no folder above the tests.");
    }
}
