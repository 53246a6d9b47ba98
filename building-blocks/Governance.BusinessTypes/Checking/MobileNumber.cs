using Governance.Contracts;
using PhoneNumbers;

namespace Governance.BusinessTypes;

/// <summary>Mobile numbers, Chinese unless they begin with a plus; kept in E.164.</summary>
internal static class MobileNumber
{
    private const int Longest = 40;

    private static readonly LocalText Wrong = new(
        "手机号不对，请填写 11 位手机号；境外号码请以 + 和国家（地区）代码开头。",
        "This is not a mobile number. Please give 11 digits; a number from abroad begins with + and the country code.");

    private static readonly LocalText Landline = new("这是固定电话号码，收不到短信，请填写手机号。", "This is a landline, which receives no text messages. Please give a mobile number.");

    public static Checked Check(string text)
    {
        var number = Texts.Bare(text);
        if (number.Length > Longest || !number.All(letter => char.IsAsciiDigit(letter) || letter is '+' or '(' or ')'))
            return new(text, Wrong);
        var phones = PhoneNumberUtil.GetInstance();
        try
        {
            var parsed = phones.Parse(number, "CN");
            if (!phones.IsValidNumber(parsed))
                return new(text, Wrong);
            return phones.GetNumberType(parsed) is PhoneNumberType.MOBILE or PhoneNumberType.FIXED_LINE_OR_MOBILE
                ? new(phones.Format(parsed, PhoneNumberFormat.E164))
                : new(text, Landline);
        }
        catch (NumberParseException)
        {
            return new(text, Wrong);
        }
    }
}
