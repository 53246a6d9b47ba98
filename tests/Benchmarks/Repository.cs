using System.Reflection;

namespace Governance.Benchmarks;

/// <summary>Where the program that is measured lies, built as these benchmarks are.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string Host { get; } = Path.Combine(Root, "host", "Governance.Host", "bin", Configuration, "net10.0", "Governance.Host.dll");

    internal static bool IsRelease => Configuration == "Release";

    private static string Configuration => typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Governance.Platform.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("The benchmarks run inside the repository.");
    }
}
