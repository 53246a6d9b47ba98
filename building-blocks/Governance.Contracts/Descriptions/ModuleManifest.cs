namespace Governance.Contracts;

/// <summary>What a department's <c>module.yaml</c> says of it: data, readable without running the module.</summary>
/// <param name="Name">The module's name, unique on a platform; the name of its folder, such as <c>Traffic</c>.</param>
/// <param name="Version">The version of the module, such as <c>1.2.0</c>.</param>
/// <param name="Contract">The version of this contract that the module was made for; its major number must be that of
/// <see cref="ContractVersion.Current"/>.</param>
/// <param name="Department">The department's name as citizens know it.</param>
/// <param name="Summary">One sentence on what the department does for citizens.</param>
/// <param name="Units">The department's desks; at least one. The first is where its enquiries go when no rule says otherwise.</param>
/// <param name="Requires">The names of the modules that must be on before this one; often empty.</param>
public sealed record ModuleManifest(
    string Name,
    string Version,
    string Contract,
    LocalText Department,
    LocalText Summary,
    IReadOnlyList<UnitDescription> Units,
    IReadOnlyList<string> Requires)
{
    /// <summary>
    /// The codes of the business types that people come for most, in that order: they stand first on every page of the department, and a page
    /// with room for few shows these. The others follow by the names of their files. Empty unless the file says.
    /// </summary>
    public IReadOnlyList<string> First { get; init; } = [];
}

/// <summary>A department's desk (科室), which can own enquiries.</summary>
/// <param name="Code">Unique on a platform, lower-case words with a dot after the department: <c>traffic.supervision</c>.</param>
/// <param name="Name">The desk's name as officers and citizens know it.</param>
/// <param name="Parent">The unit above it, whose head hears of what the desk let slip; <see langword="null"/> for the department itself.</param>
/// <param name="Phone">A telephone number for citizens, if there is one.</param>
public sealed record UnitDescription(string Code, LocalText Name, string? Parent = null, string? Phone = null)
{
    /// <summary>Where citizens find it; <see langword="null"/> where the bureau says so in the console, or nobody comes.</summary>
    public LocalText? Address { get; init; }

    /// <summary>When it is open; <see langword="null"/> where the bureau says so in the console.</summary>
    public LocalText? Hours { get; init; }
}
