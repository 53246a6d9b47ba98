using System.Security.Cryptography;
using System.Text;
using Governance.Core.Modules;
using Microsoft.AspNetCore.DataProtection;

namespace Governance.Host.Portal.Quiet;

/// <summary>
/// What is quiet stands in no address and no title of a page: whoever has the telephone afterwards reads them in its history. The
/// pages of such a business type are reached by a sealed word, which opens nothing in a browser without its cookie.
/// </summary>
internal sealed class QuietAddress(IDataProtectionProvider protection, Departments departments)
{
    internal const string Door = "/quiet";
    private const string Cookie = "quiet";
    private const int ShortestWord = 80;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(60);
    private static readonly object Marked = new();
    private readonly IDataProtector protector = protection.CreateProtector("Governance.Portal.QuietAddress");

    /// <summary>Whether a page is kept by no cache and shown by no way back.</summary>
    internal static bool Is(HttpContext context) => context.Items.ContainsKey(Marked);

    internal static void Mark(HttpContext context) => context.Items[Marked] = true;

    /// <summary>The code of the business type that a page is about; or where to go, if it is not to be shown under this address.</summary>
    /// <param name="word">What stands in the address: the code, or the sealed word for it.</param>
    internal (string? Code, string? Elsewhere) Read(HttpContext context, string? word)
    {
        var shown = HttpMethods.IsGet(context.Request.Method);
        if (departments.Online.BusinessType(word) is { Quiet: true })
            return (word, shown ? Elsewhere(context, Open(context, word!)) : null);
        if (word is not { Length: >= ShortestWord } || Unseal(word) is not { } code)
            return (word, null);
        Mark(context);
        // What was typed is taken even when the cookie has gone meanwhile; it is not shown again.
        return (code, shown && context.Request.Cookies[Cookie] != Fingerprint(word) ? Door : null);
    }

    internal static void Leave(HttpContext context)
    {
        context.Response.Cookies.Delete(Cookie, Options(context, null));
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
    }

    private string Open(HttpContext context, string code)
    {
        var word = protector.Protect(code);
        context.Response.Cookies.Append(Cookie, Fingerprint(word), Options(context, Life));
        return word;
    }

    private static string Elsewhere(HttpContext context, string word)
    {
        var path = context.Request.Path.Value!;
        return path[..(path.LastIndexOf('/') + 1)] + word + context.Request.QueryString;
    }

    private string? Unseal(string word)
    {
        try
        {
            return protector.Unprotect(word);
        }
        catch (Exception foreign) when (foreign is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static string Fingerprint(string word) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(word)));

    private static CookieOptions Options(HttpContext context, TimeSpan? life) => new()
    {
        Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = life, IsEssential = true,
    };
}
