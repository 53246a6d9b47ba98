using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>
/// E-mail addresses that mail servers take (RFC 5321, without quoted local parts); the domain is kept in lower case, an international one
/// in its ASCII form.
/// </summary>
internal sealed partial class EmailField() : FieldTypeDescriptor(FieldType.Email)
{
    private static readonly LocalText Wrong = new(
        "电子邮箱地址不对，请填写完整地址，如 name@example.com。", "This is not an e-mail address. Please give the whole address, such as name@example.com.");

    [GeneratedRegex(@"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z")]
    private static partial Regex Local { get; }

    [GeneratedRegex(@"\A([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\z")]
    private static partial Regex Domain { get; }

    public override IReadOnlyList<string> OtherWords => ["e-mail"];

    public override LocalText Title => new("电子邮箱", "E-mail address");

    public override LocalText Hint => new("例如 name@example.com", "For example name@example.com");

    public override InputTraits Input => new("email", Autocomplete: "email");

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["name@example.com"];

    internal override Checked Check(FormField field, string text, LocalDate today)
    {
        var address = PlainText.Narrow(text);
        var at = address.IndexOf('@');
        if (at is < 1 or > 64 || address.Length > 254 || !Local.IsMatch(address[..at]) || Ascii(address[(at + 1)..]) is not { } domain
            || !Domain.IsMatch(domain))
            return new(text, Wrong);
        var whole = $"{address[..at]}@{domain}";
        return whole.Length > 254 ? new(text, Wrong) : new(whole);
    }

    private static string? Ascii(string domain)
    {
        try
        {
            return new IdnMapping().GetAscii(domain).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
