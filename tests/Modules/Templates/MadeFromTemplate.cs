using System.Reflection;
using Governance.Modules.Tests.Runtime;

namespace Governance.Modules.Tests.Templates;

/// <summary>
/// A department made by <c>dotnet new governance-department</c> and built, in a place of its own that has what the repository gives to modules.
/// </summary>
internal sealed class MadeFromTemplate
{
    private static readonly Lazy<Task<MadeFromTemplate>> Made = new(Make);

    private MadeFromTemplate(string root) => Root = root;

    internal string Root { get; }

    internal string Folder => Path.Combine(Root, "modules", "Library");

    /// <summary>Loaded from its bytes, so that nothing is held open.</summary>
    internal Assembly Assembly => field ??= Assembly.Load(File.ReadAllBytes(Path.Combine(Root, "artifacts", "modules", "Library", "Governance.Library.dll")));

    internal static Task<MadeFromTemplate> Once() => Made.Value;

    private static async Task<MadeFromTemplate> Make()
    {
        var root = Directory.CreateTempSubdirectory("template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", "BannedSymbols.txt", ".editorconfig",
            "modules/Directory.Build.props", "modules/Directory.Build.targets" })
            Copy(file, root);
        foreach (var part in new[] { "building-blocks/Governance.Contracts", "building-blocks/Governance.WorkingTime" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Folders.Repository, part), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folders.Repository, file)))
            {
                if (!file.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any())
                    Copy(file, root);
            }
        }

        var home = Path.Combine(root, ".home");
        // The tutorial's first three lines, as they stand there; only the template lies where it lies.
        foreach (var line in The_tutorial.Lines().Take(3))
            await CommandLine.Run(
                root, home, "bash", "-c", line.Replace("templates/", Path.Combine(Folders.Repository, "templates") + "/", StringComparison.Ordinal));
        return new(root);
    }

    private static void Copy(string file, string root)
    {
        var source = Path.Combine(Folders.Repository, file);
        if (!File.Exists(source))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file))!);
        File.Copy(source, Path.Combine(root, file));
    }
}
