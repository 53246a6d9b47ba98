using Governance.BusinessTypes;
using Governance.Contracts;

namespace Governance.ModuleTesting;

/// <summary>
/// Whether a business type has the parts that the national standard for service items asks for, and tells nothing as a fact that is unconfirmed.
/// </summary>
internal static class EveryPart
{
    /// <summary>A telephone may be left out without a reason: the unit has one.</summary>
    public static IEnumerable<string> Missing(BusinessType type) => Enum.GetValues<ServicePart>()
        .Where(part => part != ServicePart.Phone && !type.Service.Has(part) && !type.Service.Without.ContainsKey(part))
        .Select(WrittenAs.Of)
        .Select(part => $"{type.Code}: 'service' has no '{part}'. Write it, or say why there is none: without: {{{part}: ...}}.");

    public static IEnumerable<string> ToldAsFacts(BusinessType type)
    {
        var statements = EveryText.Of(type with { Service = type.Service with { Unconfirmed = [] } }).ToArray();
        return
            from sentence in type.Service.Unconfirmed
            from text in statements
            where Plain(text.Text.Zh).Contains(Plain(sentence.Zh), StringComparison.Ordinal)
            select $"{text.Where}: '{sentence.Zh}' is unconfirmed, and told here as a fact.";
    }

    public static IEnumerable<string> Unconfirmed(BusinessType type) => type.Service.Unconfirmed.Select(sentence => $"{type.Code}: {sentence.Zh}");

    private static string Plain(string text) => text.Trim().TrimEnd('。', '.');
}
