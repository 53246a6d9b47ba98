using Governance.Core.Composition;
using Governance.Core.Officers.Sessions;
using Governance.Core.Protection;
using Governance.EmbeddedPostgres;
using NodaTime;

namespace Governance.Host;

/// <summary>Where this host keeps and finds things.</summary>
internal sealed record HostOptions(string DataFolder, string? ConnectionString, string ModulesFolder, string FilesFolder, string? Key, bool Demo, SessionTimes Sessions)
{
    internal static HostOptions From(IConfiguration configuration)
    {
        var data = Path.GetFullPath(configuration["data"] is { Length: > 0 } named ? named : configuration["Governance:Data"] is { Length: > 0 } set ? set : "data");
        if (File.Exists(data))
            throw new StartupException($"数据文件夹写成了一个文件：{data}。 · The data folder is a file: {data}.");
        return new(
            data,
            configuration.GetConnectionString("Governance"),
            configuration["Governance:Modules"] ?? Path.Combine(AppContext.BaseDirectory, "modules"),
            // Shared by all hosts on one database, wherever the rest of their data lies.
            Path.GetFullPath(configuration["Governance:Files"] ?? Path.Combine(data, "files")),
            configuration["Governance:Key"],
            IsYes("demo", configuration["demo"]),
            SessionsFrom(configuration));
    }

    private static bool IsYes(string name, string? said) => said switch
    {
        null or "" or "no" or "false" or "False" => false,
        "yes" or "true" or "True" => true,
        _ => throw new StartupException($"--{name} 只有 yes 和 no。 · --{name} is yes or no."),
    };

    /// <summary><c>--demo</c> stands alone; configuration wants a value with every switch.</summary>
    internal static string[] WithValues(string[] args) => [.. args.SelectMany((argument, index) =>
        argument == "--demo" && (index + 1 == args.Length || args[index + 1].StartsWith('-')) ? ["--demo", "true"] : new[] { argument })];

    internal CoreOptions ForCore(string connectionString) => new(
        connectionString,
        ModulesFolder,
        FilesFolder,
        ReadKey())
    {
        PackagesFolder = Path.Combine(DataFolder, "packages"),
        KeysFolder = KeysFolder,
        Sessions = Sessions,
    };

    /// <summary>Whose packages of modules are taken.</summary>
    internal string KeysFolder => Path.Combine(DataFolder, "keys");

    private static SessionTimes SessionsFrom(IConfiguration configuration)
    {
        var idle = configuration.GetValue("Sessions:IdleMinutes", (int)SessionTimes.Default.Idle.TotalMinutes);
        var longest = configuration.GetValue("Sessions:Hours", (int)SessionTimes.Default.Longest.TotalHours);
        return idle is >= 1 and <= 1440 && longest is >= 1 and <= 72
            ? new(Duration.FromMinutes(idle), Duration.FromHours(longest))
            : throw new StartupException(
                "Sessions__IdleMinutes 应为 1 到 1440 分钟，Sessions__Hours 应为 1 到 72 小时。\n"
                + "Sessions__IdleMinutes goes from 1 to 1440 minutes, Sessions__Hours from 1 to 72 hours.");
    }

    private PlatformKey ReadKey()
    {
        try
        {
            return Key is { Length: > 0 } ? PlatformKey.FromText(Key) : PlatformKey.FromFile(Path.Combine(DataFolder, "platform.key"));
        }
        catch (Exception unreadable) when (unreadable is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"平台密钥读不出来：{unreadable.Message}\nThe platform key cannot be read: {unreadable.Message}");
        }
    }
}
