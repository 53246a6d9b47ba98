using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Modules;

/// <summary>What was decided of a module, by whom (null: by the platform), when and why.</summary>
internal sealed record DecidedState(string Version, ModuleState State, string? Reason, string? ChangedBy, Instant ChangedAt)
{
    /// <summary>The word by which hosts say that something was decided of a module.</summary>
    internal const string Notice = "modules";

    /// <summary>The SHA-256 of the package that it shall run from; null for what came with the program.</summary>
    public string? Package { get; init; }

    /// <summary>Counts the decisions of members of staff; what was decided last has the highest.</summary>
    public long Revision { get; init; }

    /// <summary>Why the record is not believed; null for one that the platform wrote itself.</summary>
    public LocalText? Mistake { get; init; }

    /// <summary>The seal that the record carries, right or not.</summary>
    internal byte[]? Seal { get; init; }

    /// <summary>A module nobody has decided about runs too, so that a fresh installation serves what it holds.</summary>
    internal bool ShallRun => Mistake is null && State is ModuleState.On or ModuleState.Discovered;
}
