using Governance.Core.Audit;

namespace Governance.Core.Retention;

/// <summary>How many days is kept what only grows. Enquiries, timelines, clocks, answers, and what they need to be read and proved, stay for ever.</summary>
public sealed record RetentionOptions
{
    /// <summary>Less than six months of records of who did what is not lawful, and the database refuses it.</summary>
    public const int LeastAudit = AuditEntry.LeastKeptDays;

    /// <summary>What modules have been told.</summary>
    public int OutboxDays { get; init; } = 30;

    /// <summary>By which way the writer of a message is answered, counted from the answer.</summary>
    public int ReceivedDays { get; init; } = 365;

    /// <summary>What officers were told of clocks, read or not.</summary>
    public int NoticesDays { get; init; } = 180;

    /// <summary>Who opened and changed what; at least <see cref="LeastAudit"/>.</summary>
    public int AuditDays { get; init; } = 3 * 365;

    /// <summary>What verifications found.</summary>
    public int VerificationsDays { get; init; } = 400;

    /// <summary>Versions of modules that are not in force; the ten newest of each stay whatever their age.</summary>
    public int VersionsDays { get; init; } = 365;

    /// <summary>Files and papers that nobody claimed, and files of the store that no row names.</summary>
    public int UnclaimedDays { get; init; } = 2;
}
