using Governance.Contracts;

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
    string Folder);

/// <summary>The departments that are on at one moment; immutable, replaced as a whole by every toggle.</summary>
public sealed class DepartmentsOnline(IReadOnlyList<Department> all)
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
public sealed record ModuleView(
    string Name, string Version, LocalText Department, LocalText Summary, ModuleState State, string? Reason, string? ChangedBy, NodaTime.Instant? ChangedAt,
    int BusinessTypes, IReadOnlyList<string> Requires, IReadOnlyList<string> Mistakes, long Dispatched, long Failures, int OpenEnquiries)
{
    /// <summary>The modules that are on and require it, directly or through others.</summary>
    public IReadOnlyList<string> RequiredBy { get; init; } = [];
}
