namespace Governance.BusinessTypes.Tests;

internal static class Repository
{
    /// <summary>The folder that holds all departments, found from wherever the tests run.</summary>
    public static string Root { get; } = Find("");

    public static string Modules { get; } = Path.Combine(Root, "modules");

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Governance.Platform.sln")))
                return Path.Combine(at.FullName, folder);
        throw new DirectoryNotFoundException("No folder above the tests holds Governance.Platform.sln.");
    }
}
