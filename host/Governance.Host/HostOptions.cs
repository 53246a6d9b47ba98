using Governance.Core.Composition;
using Governance.Core.Protection;
using Governance.EmbeddedPostgres;

namespace Governance.Host;

/// <summary>Where this host keeps and finds things.</summary>
internal sealed record HostOptions(string DataFolder, string? ConnectionString, string ModulesFolder, string? Key, bool Demo)
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
            configuration["Governance:Key"],
            IsYes("demo", configuration["demo"]));
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
        Path.Combine(DataFolder, "files"),
        ReadKey())
    {
        PackagesFolder = Path.Combine(DataFolder, "packages"),
        KeysFolder = KeysFolder,
    };

    /// <summary>Whose packages of modules are taken.</summary>
    internal string KeysFolder => Path.Combine(DataFolder, "keys");

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
