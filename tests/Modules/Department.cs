namespace Governance.Modules.Tests;

internal static class Department
{
    /// <summary>A department's folder in the repository, found from wherever the tests run.</summary>
    public static string Folder(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "modules", name, "module.yaml")))
                return Path.Combine(at.FullName, "modules", name);
        throw new DirectoryNotFoundException($"No folder above the tests holds modules/{name}/module.yaml.");
    }
}
