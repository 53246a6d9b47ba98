using Governance.Contracts;
using NodaTime;
using PhoneNumbers;

namespace Governance.BusinessTypes;

/// <summary>Mobile numbers, Chinese unless they begin with a plus; kept in E.164.</summary>
internal sealed class MobileField() : FieldTypeDescriptor(FieldType.Mobile)
{
    private const int Longest = 40;
    private const int Home = 86;

    private static readonly LocalText Wrong = new(
        "手机号不对，请填写 11 位手机号；境外号码请以 + 和国家（地区）代码开头。",
        "This is not a mobile number. Please give 11 digits; a number from abroad begins with + and the country code.");

    private static readonly LocalText Landline = new(
        "这是固定电话号码，收不到短信，请填写手机号。", "This is a landline, which receives no text messages. Please give a mobile number.");

    public override LocalText Title => new("手机号码", "Mobile number");

    public override LocalText Hint => new("11 位手机号；境外号码请带国家代码，例如 +852", "11 figures; for a number abroad begin with its country code, such as +852");

    public override InputTraits Input => new("tel", Autocomplete: "tel", Width: 20);

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["13800138000"];

    public override LocalText Show(FormField field, string value) => Written(value);

    /// <summary>A number in E.164 as people write and dial it: without the country at home, in groups.</summary>
    internal static string Written(string value)
    {
        var phones = PhoneNumberUtil.GetInstance();
        try
        {
            var number = phones.Parse(value, "CN");
            return number.CountryCode == Home ? phones.Format(number, PhoneNumberFormat.NATIONAL) : phones.Format(number, PhoneNumberFormat.INTERNATIONAL);
        }
        catch (NumberParseException)
        {
            return value;
        }
    }

    /// <summary>A number as somebody typed it, Chinese unless it begins with a plus; null for what is none.</summary>
    internal static PhoneNumber? Read(string text)
    {
        var number = PlainText.Bare(text);
        if (number.Length > Longest || !number.All(letter => char.IsAsciiDigit(letter) || letter is '+' or '(' or ')'))
            return null;
        var phones = PhoneNumberUtil.GetInstance();
        try
        {
            return phones.Parse(number, "CN") is var parsed && phones.IsValidNumber(parsed) ? parsed : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    internal override Checked Check(FormField field, string text, LocalDate today)
    {
        var phones = PhoneNumberUtil.GetInstance();
        if (Read(text) is not { } number)
            return new(text, Wrong);
        return phones.GetNumberType(number) is PhoneNumberType.MOBILE or PhoneNumberType.FIXED_LINE_OR_MOBILE
            ? new(phones.Format(number, PhoneNumberFormat.E164))
            : new(text, Landline);
    }
}
