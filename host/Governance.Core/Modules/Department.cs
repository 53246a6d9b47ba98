using Governance.Contracts;
using Governance.Core.Proposals;

namespace Governance.Core.Modules;

/// <summary>A department whose module is on: what its files describe, as this host runs it now.</summary>
/// <param name="Module">The module's name.</param>
/// <param name="Folder">Where its files lie, downloads among them.</param>
public sealed record Department(
    string Module,
    ModuleManifest Manifest,
    IReadOnlyList<BusinessType> BusinessTypes,
    IReadOnlyList<Workflow> Workflows,
    ModuleResources Resources,
    string Folder)
{
    /// <summary>The SHA-256 of the package that it runs from; null for what came with the program.</summary>
    internal string? Package { get; init; }

    /// <summary>The SHA-256 of each paper, by its name, as it was vouched for.</summary>
    internal IReadOnlyDictionary<string, string> Papers { get; init; } = new Dictionary<string, string>();
}

/// <summary>The departments that are on at one moment; immutable, replaced as a whole by every toggle.</summary>
internal sealed class DepartmentsOnline(IReadOnlyList<Department> all)
{
    private readonly Dictionary<string, (Department Department, BusinessType Type)> types = all
        .SelectMany(department => department.BusinessTypes.Select(type => (department, type)))
        .ToDictionary(pair => pair.type.Code, pair => pair, StringComparer.Ordinal);

    public static DepartmentsOnline None { get; } = new([]);

    public IReadOnlyList<Department> All { get; } = all;

    public IEnumerable<BusinessType> BusinessTypes => All.SelectMany(department => department.BusinessTypes);

    public BusinessType? BusinessType(string? code) => code is not null && types.TryGetValue(code, out var found) ? found.Type : null;

    public Department? DepartmentOf(string? businessType) =>
        businessType is not null && types.TryGetValue(businessType, out var found) ? found.Department : null;

    public Department? Named(string? module) => All.FirstOrDefault(department => department.Module == module);
}

/// <summary>The fate of a module.</summary>
public enum ModuleState
{
    /// <summary>Its folder was found; nobody has turned it on yet.</summary>
    Discovered,

    On,

    Off,

    /// <summary>It failed too often, or its files have mistakes; the core carries on without it.</summary>
    Failed,

    /// <summary>Made for another version of the contract.</summary>
    Incompatible,
}

/// <summary>A module as the admin sees it.</summary>
public sealed record ModuleView(string Name, string Version, ModuleState State, ModuleDescription Described, ModuleDecision Decided, ModuleActivity Activity)
{
    /// <summary>
    /// It is out of service because nobody believes its record or vouches for its files, whatever was decided; the reason says what is wrong.
    /// </summary>
    public bool Unvouched { get; init; }

    /// <summary>What shall be done with it and waits for a second admin; null when nothing does.</summary>
    public ProposalView? Waiting { get; init; }

    /// <summary>What was asked is written down and nothing has changed: it waits.</summary>
    internal bool Proposed { get; init; }
}

/// <summary>What its files say of it.</summary>
/// <param name="RequiredBy">The modules that are on and require it, directly or through others.</param>
public sealed record ModuleDescription(
    LocalText Department, LocalText Summary, int BusinessTypes, IReadOnlyList<string> Requires, IReadOnlyList<string> RequiredBy,
    IReadOnlyList<string> Mistakes);

/// <summary>Who brought it into its state, when and why; nobody where the platform did.</summary>
public sealed record ModuleDecision(string? Reason, string? By, NodaTime.Instant? At);

/// <summary>What it does: on this host since it started, and what is open of its enquiries.</summary>
public sealed record ModuleActivity(long Dispatched, long Failures, int OpenEnquiries);
