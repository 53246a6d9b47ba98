using System.Security.Cryptography;
using System.Text.Json;
using Governance.Core.Officers;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;

namespace Governance.Host.SignIn;

/// <summary>The bearer token of a member of staff: opaque, encrypted and signed, good for eight hours and for one stamp.</summary>
internal sealed class StaffToken(IDataProtectionProvider protection, IClock clock)
{
    private static readonly Duration Life = Duration.FromHours(8);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("governance.staff-token").ToTimeLimitedDataProtector();

    internal (string Token, Instant ExpiresAt) For(Officer officer)
    {
        var expires = clock.GetCurrentInstant() + Life;
        return (protector.Protect(JsonSerializer.Serialize(new Content(officer.Id, officer.SecurityStamp)), expires.ToDateTimeOffset()), expires);
    }

    /// <summary>Null for whatever is not a token of ours that is still good.</summary>
    internal Content? Read(string token)
    {
        try
        {
            return JsonSerializer.Deserialize<Content>(protector.Unprotect(token));
        }
        catch (Exception foreign) when (foreign is CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }

    internal sealed record Content(Guid Officer, string Stamp);
}
