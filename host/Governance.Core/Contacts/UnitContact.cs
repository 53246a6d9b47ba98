using Governance.Contracts;

namespace Governance.Core.Contacts;

/// <summary>How citizens find and reach a desk (联系方式), as the bureau keeps it; what is null is said by the department's module, or by nobody.</summary>
/// <param name="Map">A page of a map, beginning with <c>https://</c>.</param>
public sealed record UnitContact(
    string? AddressZh = null, string? AddressEn = null, string? Phone = null, string? HoursZh = null, string? HoursEn = null, string? Map = null)
{
    internal static UnitContact None { get; } = new();

    internal LocalText? Address => AddressZh is null ? null : new(AddressZh, AddressEn);

    internal LocalText? Hours => HoursZh is null ? null : new(HoursZh, HoursEn);

    /// <summary>Without blanks around, and without what is blank.</summary>
    public UnitContact Tidied() => new(Text(AddressZh), Text(AddressEn), Text(Phone), Text(HoursZh), Text(HoursEn), Text(Map));

    private static string? Text(string? text) => TextRule.Fit(text) is { Length: > 0 } fit ? fit : null;
}
