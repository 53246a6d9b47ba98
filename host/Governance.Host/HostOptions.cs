using System.Globalization;
using Governance.Core.Composition;
using Governance.Core.Evidence;
using Governance.Core.Mail;
using Governance.Core.Officers.Sessions;
using Governance.Core.Packages;
using Governance.Core.Protection;
using Governance.EmbeddedPostgres;
using Governance.Core.Retention;
using Governance.Core.Telling;
using Governance.Core.Verification;
using Governance.Core.Webhooks;
using NodaTime;

namespace Governance.Host;

/// <summary>Where this host keeps and finds things.</summary>
internal sealed record HostOptions(
    string DataFolder, string? ConnectionString, string ModulesFolder, string FilesFolder, string? Key, bool Demo, SessionTimes Sessions)
{
    private VerificationOptions Verification { get; init; } = new();

    private RetentionOptions Retention { get; init; } = new();

    private string? HeadsFolder { get; init; }

    private HeadsMail? HeadsMail { get; init; }

    private MailServer? Mail { get; init; }

    private BureauAddress Bureau { get; init; } = new(HostText.Bureau, null);

    private WebhookOptions Webhooks { get; init; } = new();

    internal static HostOptions From(IConfiguration configuration)
    {
        var data = Path.GetFullPath(
            configuration["data"] is { Length: > 0 } named ? named : configuration["Governance:Data"] is { Length: > 0 } set ? set : "data");
        if (File.Exists(data))
            throw new StartupException(HostText.DataFolderIsAFile(data));
        var mail = ReadMailServer.From(configuration);
        return new(
            data,
            configuration.GetConnectionString("Governance"),
            configuration["Governance:Modules"] ?? Path.Combine(AppContext.BaseDirectory, "modules"),
            // Shared by all hosts on one database, wherever the rest of their data lies.
            Path.GetFullPath(configuration["Governance:Files"] ?? Path.Combine(data, "files")),
            configuration["Governance:Key"],
            IsYes("demo", configuration["demo"]),
            SessionsFrom(configuration))
        {
            Verification = new()
            {
                PerSecond = Number(configuration, "Verification:PerSecond", new VerificationOptions().PerSecond, 1),
                AllWithinDays = Number(configuration, "Verification:AllWithinDays", new VerificationOptions().AllWithinDays, 1),
            },
            Retention = ReadRetention(configuration),
            HeadsFolder = configuration["Governance:Heads"] is { Length: > 0 } heads ? Path.GetFullPath(heads) : null,
            HeadsMail = ReadHeadsMail.From(configuration, mail),
            Mail = mail,
            Bureau = ReadBureau(configuration),
            Webhooks = new(
                IsYes("Webhooks:AllowPrivate", configuration["Webhooks:AllowPrivate"]),
                Number(configuration, "Webhooks:OffAfterDays", new WebhookOptions().OffAfterDays, 1)),
        };
    }

    private static BureauAddress ReadBureau(IConfiguration configuration)
    {
        var usual = HostText.Bureau;
        return new(
            new(configuration["Bureau:Name"] ?? usual.Zh, configuration["Bureau:NameEn"] ?? usual.En),
            Uri.TryCreate(configuration["Bureau:Address"]?.Trim(), UriKind.Absolute, out var portal) ? portal : null);
    }

    private static RetentionOptions ReadRetention(IConfiguration configuration)
    {
        var usual = new RetentionOptions();
        return new()
        {
            OutboxDays = Number(configuration, "Retention:OutboxDays", usual.OutboxDays, 1),
            NoticesDays = Number(configuration, "Retention:NoticesDays", usual.NoticesDays, 1),
            AuditDays = Number(configuration, "Retention:AuditDays", usual.AuditDays, RetentionOptions.LeastAudit),
            ReceivedDays = Number(configuration, "Retention:ReceivedDays", usual.ReceivedDays, 1),
            VerificationsDays = Number(configuration, "Retention:VerificationsDays", usual.VerificationsDays, 1),
            VersionsDays = Number(configuration, "Retention:VersionsDays", usual.VersionsDays, 1),
            UnclaimedDays = Number(configuration, "Retention:UnclaimedDays", usual.UnclaimedDays, 1),
        };
    }

    private static int Number(IConfiguration configuration, string name, int usual, int least)
    {
        if (configuration[name] is not { Length: > 0 } text)
            return usual;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new StartupException(
                HostText.SettingMustBeAWholeNumber(name, least, text));
    }

    private static bool IsYes(string name, string? said) => said switch
    {
        null or "" or "no" or "false" or "False" => false,
        "yes" or "true" or "True" => true,
        _ => throw new StartupException(HostText.IsYesOrNo(name)),
    };

    /// <summary><c>--demo</c> stands alone; configuration wants a value with every switch.</summary>
    internal static string[] WithValues(string[] args) => [.. args.SelectMany((argument, index) =>
        argument == "--demo" && (index + 1 == args.Length || args[index + 1].StartsWith('-')) ? ["--demo", "true"] : new[] { argument })];

    internal CoreOptions ForCore(Func<string> database) => new(
        ConnectionString ?? "",
        ModulesFolder,
        FilesFolder,
        ReadKey())
    {
        Database = database,
        PackagesFolder = Path.Combine(DataFolder, "packages"),
        KeysFolder = KeysFolder,
        Shipped = ShippedManifest.In(typeof(HostOptions).Assembly).Check,
        Verification = Verification,
        HeadsFolder = HeadsFolder,
        HeadsMail = HeadsMail,
        Mail = Mail,
        Bureau = Bureau,
        Webhooks = Webhooks,
        Retention = Retention,
        Sessions = Sessions,
    };

    /// <summary>Public keys whose packages are to be taken are laid here.</summary>
    internal string KeysFolder => Path.Combine(DataFolder, "keys");

    private static SessionTimes SessionsFrom(IConfiguration configuration)
    {
        var idle = configuration.GetValue("Sessions:IdleMinutes", (int)SessionTimes.Default.Idle.TotalMinutes);
        var longest = configuration.GetValue("Sessions:Hours", (int)SessionTimes.Default.Longest.TotalHours);
        return idle is >= 1 and <= 1440 && longest is >= 1 and <= 72
            ? new(Duration.FromMinutes(idle), Duration.FromHours(longest))
            : throw new StartupException(
                HostText.BoundsOfSessions);
    }

    private PlatformKey ReadKey()
    {
        try
        {
            return Key is { Length: > 0 } ? PlatformKey.FromText(Key) : PlatformKey.FromFile(Path.Combine(DataFolder, "platform.key"));
        }
        catch (Exception unreadable) when (unreadable is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new StartupException(HostText.PlatformKeyCannotBeRead(unreadable.Message));
        }
    }
}
