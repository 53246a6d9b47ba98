using Governance.Contracts;
using Governance.Core.Officers;
using NodaTime;

namespace Governance.Core.Settings;

/// <summary>A version of a setting, and who put it in force when and why.</summary>
/// <param name="Version">0 is what held before anybody changed it.</param>
internal sealed record SettingVersion(int Version, string? ChangedBy, Instant? ChangedAt, string? Reason);

/// <summary>A line of what a version says; lines of two versions with the same key are about the same thing.</summary>
internal sealed record SettingLine(string Key, LocalText Text);

/// <summary>Something that admins, or those of whom it is, change and every version of which stays on record. Found by scan.</summary>
internal interface ISetting
{
    /// <summary>In addresses, and before the dot in the audit.</summary>
    string Name { get; }

    /// <summary>Whether there is such a thing to be set: a year, a unit; the empty text where there is only one.</summary>
    bool Has(string of);

    /// <summary>Whether somebody may look at it, change it and bring versions back.</summary>
    bool MayChange(Actor actor, string of);

    /// <summary>The newest first; version 0 is the last.</summary>
    Task<IReadOnlyList<SettingVersion>> Versions(string of, CancellationToken cancellationToken);

    /// <summary>What a version says, line by line; null when there is none of the number.</summary>
    Task<IReadOnlyList<SettingLine>?> Lines(string of, int version, CancellationToken cancellationToken);

    /// <summary>Puts what a version says in force again, as a new version and with all its effects.</summary>
    Task<Outcome<SettingVersion>> BringBack(Actor actor, string of, int version, string reason, int? basedOn, CancellationToken cancellationToken);
}

/// <summary>A version as the database keeps it.</summary>
internal interface ISettingRow
{
    int Version { get; }
    string ChangedBy { get; }
    Instant ChangedAt { get; }
    string Reason { get; }
}

/// <summary>Who puts a version in force when and why.</summary>
internal sealed record Signed(int Version, string By, Instant At, string Reason);

/// <summary>What a change does besides holding from now on, in the same transaction.</summary>
/// <param name="Details">For the audit.</param>
internal sealed record SettingEffect(string? Details, Func<CancellationToken, Task> Act)
{
    internal static SettingEffect None { get; } = new(null, _ => Task.CompletedTask);
}
