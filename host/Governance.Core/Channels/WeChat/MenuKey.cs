namespace Governance.Core.Channels.WeChat;

/// <summary>What the buttons of a menu bear, so that pressing them says what is wanted. Pure.</summary>
internal static class MenuKey
{
    internal const string Ask = "ask";
    internal const string Mine = "mine";

    private const string OfDepartment = "department ";
    private const string OfService = "service ";

    internal static string Department(string module) => OfDepartment + module;

    internal static string Service(string businessType) => OfService + businessType;

    /// <summary>A key of an earlier menu, whatever it bears, leads to the beginning.</summary>
    internal static WantsToAsk Read(string key) =>
        key.StartsWith(OfDepartment, StringComparison.Ordinal) ? new(Department: key[OfDepartment.Length..])
        : key.StartsWith(OfService, StringComparison.Ordinal) ? new(BusinessType: key[OfService.Length..])
        : new();
}
