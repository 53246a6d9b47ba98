using Governance.Core.Units;

namespace Governance.Host.Portal.Track;

internal static class OwnerText
{
    /// <summary>Department and desk; what is both, once.</summary>
    internal static string Of(Owner owner, string language)
    {
        var (department, unit) = (owner.Department.In(language), owner.UnitName.In(language));
        if (department == unit)
            return unit;
        return language == Language.English ? $"{unit}, {department}" : $"{department}{unit}";
    }
}
