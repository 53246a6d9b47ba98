using System.Security.Cryptography;
using System.Text;
using Governance.Contracts;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Microsoft.AspNetCore.DataProtection;

namespace Governance.Host.Portal.Quiet;

/// <summary>
/// What is quiet stands in no address and no title of a page: whoever has the telephone afterwards reads them in its history. The
/// pages of such a business type are reached by a sealed word, which opens nothing in a browser without its cookie.
/// </summary>
internal sealed class QuietAddress(IDataProtectionProvider protection, Departments departments)
{
    internal const string Door = Governance.Core.Conversations.PortalAddress.QuietDoor;
    private const string Cookie = "quiet";
    private const string Words = "w";
    private const int ShortestWord = 80;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(60);
    private static readonly object Marked = new();
    private readonly IDataProtector protector = protection.CreateProtector("Governance.Portal.QuietAddress");
    private readonly IDataProtector words = protection.CreateProtector("Governance.Portal.QuietWords");

    /// <summary>Whether a page is kept by no cache and shown by no way back.</summary>
    internal static bool Is(HttpContext context) => context.Items.ContainsKey(Marked);

    /// <summary>Whether what is being written is nobody else's to know.</summary>
    internal static bool Concerns(BusinessType? type, Submission written) => type is { Quiet: true } || (type is null && written.Confidential);

    internal static void Mark(HttpContext context) => context.Items[Marked] = true;

    /// <summary>The code of the business type that a page is about; or where to go, if it is not to be shown under this address.</summary>
    /// <param name="word">What stands in the address: the code, or the sealed word for it.</param>
    internal (string? Code, string? Elsewhere) Read(HttpContext context, string? word)
    {
        var shown = HttpMethods.IsGet(context.Request.Method);
        if (departments.Online.BusinessType(word) is { Quiet: true })
            return (word, shown ? Elsewhere(context, Seal(context, protector, word!)) : null);
        if (word is not { Length: >= ShortestWord } || Unseal(protector, word) is not { } code)
            return (word, null);
        Mark(context);
        // What was typed is taken even when the cookie has gone meanwhile; it is not shown again.
        return (code, shown && context.Request.Cookies[Cookie] != Fingerprint(word) ? Door : null);
    }

    /// <summary>Where the words that were looked for stand in no address.</summary>
    internal string Hidden(HttpContext context, string asked) =>
        context.Request.Path + QueryString.Create(Words, Seal(context, words, asked));

    /// <summary>The hidden words that a page was asked for; none, if this address hides none; or where to go, if it is not to be shown.</summary>
    internal (string? Asked, string? Elsewhere) Hidden(HttpContext context)
    {
        if (context.Request.Query[Words].FirstOrDefault() is not { Length: >= ShortestWord } word || Unseal(words, word) is not { } asked)
            return (null, null);
        Mark(context);
        return (asked, context.Request.Cookies[Cookie] == Fingerprint(word) ? null : Door);
    }

    internal static void Leave(HttpContext context)
    {
        context.Response.Cookies.Delete(Cookie, Options(context, null));
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
    }

    private static string Seal(HttpContext context, IDataProtector protector, string text)
    {
        var word = protector.Protect(text);
        context.Response.Cookies.Append(Cookie, Fingerprint(word), Options(context, Life));
        return word;
    }

    private static string Elsewhere(HttpContext context, string word)
    {
        var path = context.Request.Path.Value!;
        return path[..(path.LastIndexOf('/') + 1)] + word + context.Request.QueryString;
    }

    private static string? Unseal(IDataProtector protector, string word)
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
