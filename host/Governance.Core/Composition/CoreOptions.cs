using Governance.Core.Evidence;
using Governance.Core.Mail;
using Governance.Core.Officers.Sessions;
using Governance.Core.Packages;
using Governance.Core.Protection;
using Governance.Core.Telling;

namespace Governance.Core.Composition;

/// <summary>What the core needs to run.</summary>
/// <param name="ConnectionString">The PostgreSQL database, 15 or newer.</param>
/// <param name="ModulesFolder">A folder for each department lies in it.</param>
/// <param name="FilesFolder">Where attachments are kept; shared by all hosts on one database.</param>
/// <param name="Key">The installation's secret; the same on all hosts.</param>
public sealed record CoreOptions(string ConnectionString, string ModulesFolder, string FilesFolder, PlatformKey Key)
{
    /// <summary>Asked once, when the database is first needed: a host puts itself together while its private server starts.</summary>
    public Func<string> Database { get; init; } = () => ConnectionString;

    /// <summary>Where this host unpacks the packages of modules.</summary>
    public string PackagesFolder { get; init; } = Path.Combine(FilesFolder, ".packages");

    /// <summary>The keys whose signatures on packages are trusted.</summary>
    public string KeysFolder { get; init; } = Path.Combine(FilesFolder, ".keys");

    /// <summary>What proves that a department beside the program is what was built; nothing does, unless the host says what.</summary>
    public VouchForShipped Shipped { get; init; } = ShippedManifest.In(typeof(CoreOptions).Assembly).Check;

    public Verification.VerificationOptions Verification { get; init; } = new();

    public Retention.RetentionOptions Retention { get; init; } = new();

    /// <summary>Where the heads of the chains are handed out each day; null where nobody takes them.</summary>
    public string? HeadsFolder { get; init; }

    /// <summary>To whom they are sent each day besides; null where nobody is.</summary>
    public HeadsMail? HeadsMail { get; init; }

    /// <summary>By which server mail leaves; null where none does.</summary>
    public MailServer? Mail { get; init; }

    /// <summary>As whom the bureau writes to citizens, and where they find their enquiries.</summary>
    public BureauAddress Bureau { get; init; } = new(TellingText.NameOfThePlatform, null);

    public Webhooks.WebhookOptions Webhooks { get; init; } = new();

    /// <summary>How long staff stay signed in.</summary>
    public SessionTimes Sessions { get; init; } = SessionTimes.Default;
}
