using System.Net;
using System.Text.RegularExpressions;

namespace Governance.Misuse.Tests;

/// <summary>A browser as its cookies and forms go, without a screen: whoever holds it can also copy a cookie out of it.</summary>
internal sealed partial class Window : IDisposable
{
    internal const string SignInPage = "/office/sign-in";
    internal const string Password = "Lantern-Bridge-4471";

    private readonly CookieContainer jar = new();

    internal Window(Uri address, Func<SocketsHttpHandler>? by = null)
    {
        var handler = by?.Invoke() ?? new();
        (handler.AllowAutoRedirect, handler.UseCookies, handler.CookieContainer) = (false, true, jar);
        Http = new(handler) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
    }

    internal HttpClient Http { get; }

    internal CookieCollection Cookies => jar.GetCookies(Http.BaseAddress!);

    /// <summary>The cookies as another program would send them.</summary>
    internal string Copied => string.Join("; ", Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}"));

    internal async Task<HttpResponseMessage> SignIn(string account, string password, string address = SignInPage) =>
        await Send(address, address, ("account", account), ("password", password));

    /// <summary>Fills in the form that stands on a page, and sends it.</summary>
    internal async Task<HttpResponseMessage> Send(string page, string to, params (string Name, string Value)[] fields)
    {
        var word = WordOf(await Read(page));
        using var form = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", word), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await Http.PostAsync(to, form);
    }

    internal Task<HttpResponseMessage> SignOut() => Send("/office/no-access", "/office/sign-out");

    internal async Task<string> Read(string page)
    {
        using var answer = await Http.GetAsync(page);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>By which a form shows that it is ours.</summary>
    internal static string WordOf(string page) => TokenOf().Match(page).Groups[1].Value;

    public void Dispose() => Http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenOf();
}
