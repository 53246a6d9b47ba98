using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Governance.Host.Portal.Track;

/// <summary>
/// An enquiry that is open in a citizen's browser. The address is a handle that opens nothing by itself; the query code lies sealed in a
/// cookie that goes to that address alone and ends an hour after it was used last, or when the citizen leaves.
/// </summary>
internal sealed class CitizenSession(IDataProtectionProvider protection, TimeProvider time)
{
    private const string Name = "enquiry";
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);
    private static readonly TimeSpan RenewedAfter = TimeSpan.FromMinutes(5);
    private readonly IDataProtector protector = protection.CreateProtector("Governance.Portal.CitizenSession");

    internal static string Address(string handle) => "/enquiry/" + handle;

    internal static string NewHandle() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>The same draft leads to the same address, so that whoever sent it gets back there; who has no cookie finds nothing in it.</summary>
    internal static string HandleOf(Guid draft) => Convert.ToHexStringLower(SHA256.HashData([.. "enquiry/"u8, .. draft.ToByteArray()]).AsSpan(..8));

    internal void Open(HttpContext context, string handle, string code) =>
        Write(context, handle, protector.Protect(JsonSerializer.Serialize(new Content(handle, code, time.GetUtcNow() + Idle))), Idle);

    /// <summary>The query code; null when the citizen has not opened it, has left, or has been away for too long.</summary>
    internal string? Code(HttpContext context, string handle)
    {
        if (Read(context.Request.Cookies[Name]) is not { } content || content.Handle != handle || content.Until <= time.GetUtcNow())
            return null;
        if (content.Until - time.GetUtcNow() < Idle - RenewedAfter)
            Open(context, handle, content.Code);
        return content.Code;
    }

    internal static void Leave(HttpContext context, string handle)
    {
        Write(context, handle, "", TimeSpan.Zero);
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
    }

    private Content? Read(string? cookie)
    {
        if (string.IsNullOrEmpty(cookie))
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

    private static void Write(HttpContext context, string handle, string value, TimeSpan life) => context.Response.Cookies.Append(Name, value, new()
    {
        Path = Address(handle),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        MaxAge = life,
        IsEssential = true,
    });

    private sealed record Content(string Handle, string Code, DateTimeOffset Until);
}
