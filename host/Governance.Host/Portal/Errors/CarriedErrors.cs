using System.Security.Cryptography;
using System.Text.Json;
using Governance.Contracts;
using Microsoft.AspNetCore.DataProtection;

namespace Governance.Host.Portal.Errors;

/// <summary>
/// Errors that only the sending of a form could show, carried to the page that shows the form again. Encrypted: nobody can make the bureau's page
/// say his own words, and none can be read from an address.
/// </summary>
internal sealed class CarriedErrors(IDataProtectionProvider protection)
{
    internal const string Name = "wrong";

    // An address may not grow without end: the first few are what the citizen puts right first.
    private const int AtMost = 6;

    private readonly IDataProtector protector = protection.CreateProtector("Governance.Portal.CarriedErrors");

    internal KeyValuePair<string, string?> Pack(IReadOnlyList<FieldError> errors) =>
        new(Name, protector.Protect(JsonSerializer.Serialize(errors.Take(AtMost))));

    internal IReadOnlyList<FieldError> Unpack(IQueryCollection query)
    {
        if (query[Name].FirstOrDefault() is not { Length: > 0 } packed)
            return [];
        try
        {
            return JsonSerializer.Deserialize<FieldError[]>(protector.Unprotect(packed)) ?? [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}
