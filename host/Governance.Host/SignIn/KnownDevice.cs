using System.Security.Cryptography;
using System.Text.Json;
using Governance.Core.Officers;
using Governance.Host.Entrance;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;

namespace Governance.Host.SignIn;

/// <summary>
/// Remembers, in a sealed cookie, which officers have been signed in from this browser. It opens nothing: it only keeps those who guess
/// elsewhere from slowing the officer here.
/// </summary>
internal sealed class KnownDevice(IDataProtectionProvider protection, PublicAddress address)
{
    private const int MostOfficers = 20;
    private static readonly Duration Remembered = Duration.FromDays(180);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("governance.known-device").ToTimeLimitedDataProtector();

    private string Cookie => address.CookieName("device");

    /// <summary>The device's own id, if this officer has been here before.</summary>
    internal Guid? Of(HttpContext http, Officer officer) => Read(http) is { } content && content.Officers.Contains(officer.Id) ? content.Device : null;

    internal void Remember(HttpContext http, Officer officer)
    {
        var known = Read(http) ?? new(new(RandomNumberGenerator.GetBytes(16)), []);
        var content = known with { Officers = [officer.Id, .. known.Officers.Where(other => other != officer.Id).Take(MostOfficers - 1)] };
        http.Response.Cookies.Append(Cookie, protector.Protect(JsonSerializer.Serialize(content), Remembered.ToTimeSpan()), new()
        {
            HttpOnly = true,
            Secure = http.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            MaxAge = Remembered.ToTimeSpan(),
            Path = "/",
            IsEssential = true,
        });
    }

    private Content? Read(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } cookie)
            return null;
        try
        {
            return JsonSerializer.Deserialize<Content>(protector.Unprotect(cookie));
        }
        catch (Exception foreign) when (foreign is CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }

    private sealed record Content(Guid Device, Guid[] Officers);
}
