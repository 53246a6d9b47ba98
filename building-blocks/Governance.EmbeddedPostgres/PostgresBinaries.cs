using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Contracts;

namespace Governance.EmbeddedPostgres;

/// <summary>A PostgreSQL that runs on this machine as the server's user.</summary>
internal sealed partial record PostgresBinaries(string Folder, int Major)
{
    private const int Oldest = 15;

    private static readonly string[] Tools = ["postgres", "initdb", "pg_ctl"];

    public string Tool(string name) => ToolIn(Folder, name);

    /// <param name="needed">The major version that the data was written by; null where there is none yet.</param>
    public static async Task<PostgresBinaries> Find(
        EmbeddedPostgresOptions options, DataFolder data, int? needed, CancellationToken cancellationToken)
    {
        var looked = new List<string>();
        var others = new List<PostgresBinaries>();
        foreach (var (folder, package) in Places(options))
        {
            var found = await TryUse(folder, package, data, cancellationToken);
            looked.Add(found.Binaries is null ? $"{folder} ({found.Failure})" : $"{folder} (PostgreSQL {found.Binaries.Major})");
            if (found.Binaries is { Major: >= Oldest } binaries && (needed ?? binaries.Major) == binaries.Major)
                return binaries;
            if (found.Binaries is not null)
                others.Add(found.Binaries);
        }

        var places = string.Concat(looked.Select(place => $"{Environment.NewLine}  {place}"));
        throw new EmbeddedPostgresException(needed is not null && others.Count > 0
            ? new LocalText(
                $"数据目录 {data.Path} 是 PostgreSQL {needed} 写的，这里只有别的版本。请安装 PostgreSQL {needed}，或用 pg_dump 导出后换一个空目录导入。找过的地方：{places}",
                $"The data folder {data.Path} was written by PostgreSQL {needed}, and there are only other versions here. Install PostgreSQL {needed}, or "
                    + $"carry the data into an empty folder with pg_dump. Looked at:{places}")
            : new LocalText(
                $"找不到 PostgreSQL（{Oldest} 或更高版本）。请在 host/Governance.Host 执行 npm ci，或执行 apt-get install postgresql，或设置连接字符串使用已有的数据库。找过的地方：{places}",
                $"No PostgreSQL ({Oldest} or later) was found. Run npm ci in host/Governance.Host, or apt-get install postgresql, or set a connection string "
                    + $"to a database that you have. Looked at:{places}"));
    }

    private static IEnumerable<(string Folder, string? Package)> Places(EmbeddedPostgresOptions options)
    {
        if (options.BinariesFolder is { } configured)
        {
            yield return (Path.GetFullPath(configured), null);
            yield break;
        }

        foreach (var package in NpmPackage.PlacesAbove(options.SearchFrom))
            yield return (Path.Combine(package, "native", "bin"), package);
        if (!options.SearchSystem)
            yield break;
        const string Debian = "/usr/lib/postgresql";
        if (Directory.Exists(Debian))
            foreach (var folder in Directory.GetDirectories(Debian).OrderByDescending(VersionInName))
                yield return (Path.Combine(folder, "bin"), null);
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            yield return (folder, null);
    }

    private static async Task<(PostgresBinaries? Binaries, string Failure)> TryUse(
        string folder, string? package, DataFolder data, CancellationToken cancellationToken)
    {
        if (Tools.FirstOrDefault(tool => !File.Exists(ToolIn(folder, tool))) is { } missing)
            return (null, Directory.Exists(folder) ? $"no {missing}" : "no such folder");
        if (package is null)
            return await Ask(folder, data, cancellationToken);
        try
        {
            NpmPackage.Repair(package);
            var inPlace = await Ask(folder, data, cancellationToken);
            if (inPlace.Binaries is not null)
                return inPlace;
        }
        catch (UnauthorizedAccessException)
        {
            // A package that may be read only is repaired in the copy.
        }

        var copy = data.BinariesCopy(PackageVersion(package));
        NpmPackage.Copy(package, copy);
        data.User.Own(copy);
        data.Note(new LocalText(
            $"{package} 对运行数据库的用户不可用，已复制到 {copy}。",
            $"{package} is out of reach for the database's user and was copied to {copy}."));
        return await Ask(Path.Combine(copy, "native", "bin"), data, cancellationToken);
    }

    private static async Task<(PostgresBinaries? Binaries, string Failure)> Ask(string folder, DataFolder data, CancellationToken cancellationToken)
    {
        try
        {
            var (exitCode, output) = await data.User.Run(ToolIn(folder, "postgres"), ["--version"], data.Path, cancellationToken);
            return exitCode == 0 && MajorVersion().Match(output) is { Success: true } match
                ? (new(folder, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)), "")
                : (null, output);
        }
        catch (System.ComponentModel.Win32Exception denied)
        {
            return (null, denied.Message);
        }
    }

    private static string ToolIn(string folder, string name) => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    private static string PackageVersion(string package) =>
        System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(package, "package.json"))).RootElement.GetProperty("version").GetString()!;

    private static int VersionInName(string folder) =>
        int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0;

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex MajorVersion();
}
