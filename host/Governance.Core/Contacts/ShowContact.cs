using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Units;

namespace Governance.Core.Contacts;

/// <summary>A desk as citizens find it.</summary>
/// <param name="Map">A page of a map.</param>
public sealed record ShownContact(
    string Unit, LocalText Name, LocalText Department, LocalText? Address, string? Phone, LocalText? Hours, string? Map)
{
    /// <summary>Whether there is anything to show beyond the name.</summary>
    public bool SaysAnything => (Address ?? Hours) is not null || (Phone ?? Map) is not null;
}

/// <summary>What the bureau keeps of a desk, and where it says nothing, what the department's module says.</summary>
[PerHost]
internal sealed class ShowContact(UnitContacts contacts, UnitDirectory units, Departments departments)
{
    /// <summary>Null for a unit that nobody knows.</summary>
    public ShownContact? Of(string code)
    {
        if (units.Find(code) is not { } unit)
            return null;
        var kept = contacts.Of(code);
        var described = departments.Online.Named(unit.Module)?.Manifest.Units.FirstOrDefault(other => other.Code == code);
        return new(
            code, unit.Name, unit.Department, kept.Address ?? described?.Address, kept.Phone ?? described?.Phone ?? unit.Phone, kept.Hours ?? described?.Hours,
            kept.Map);
    }

    /// <summary>The desk that answers a business type unless a rule says otherwise.</summary>
    public ShownContact? For(BusinessType type, Department department) => Of(type.Unit ?? department.Manifest.Units[0].Code);
}
