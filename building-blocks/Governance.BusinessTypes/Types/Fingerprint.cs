using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>A fingerprint of what an enquiry was made with: kind, clock, form and workflow. A changed guide or title is no new version.</summary>
internal static class Fingerprint
{
    // What is at its default is left out, so that a field property added to the contract later leaves every version as it was.
    private static readonly JsonSerializerOptions Canonical = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Of(BusinessType type, Workflow workflow)
    {
        var canonical = JsonSerializer.SerializeToUtf8Bytes(new { type.Kind, type.Clock, type.Form, Workflow = workflow }, Canonical);
        return Convert.ToHexStringLower(SHA256.HashData(canonical))[..16];
    }
}
