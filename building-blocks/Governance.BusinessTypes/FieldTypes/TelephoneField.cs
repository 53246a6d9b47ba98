using Governance.Contracts;
using NodaTime;
using PhoneNumbers;

namespace Governance.BusinessTypes;

/// <summary>
/// Numbers at which somebody can be rung up: mobiles, and landlines with their area code, Chinese unless they begin with a plus; kept in E.164.
/// </summary>
internal sealed class TelephoneField() : FieldTypeDescriptor(FieldType.Text, "telephone")
{
    private static readonly LocalText Wrong = new(
        "电话号码不对：手机号 11 位；座机请带区号，例如 0758-2822222；境外号码请以 + 和国家（地区）代码开头。",
        "This is not a telephone number. A mobile has 11 digits; a landline begins with its area code, such as 0758-2822222; a number from abroad with + and "
            + "the country code.");

    public override LocalText Title => new("电话号码", "Telephone number");

    public override LocalText Hint => new("手机号，或者带区号的座机，例如 0758-2822222", "A mobile, or a landline with its area code, such as 0758-2822222");

    public override InputTraits Input => new("tel", Autocomplete: "tel", Width: 20);

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["13800138000", "0758-2822222"];

    public override LocalText Show(FormField field, string value) => MobileField.Written(value);

    internal override Checked Check(FormField field, string text, LocalDate today)
    {
        var phones = PhoneNumberUtil.GetInstance();
        return MobileField.Read(text) is { } number
            && phones.GetNumberType(number) is PhoneNumberType.MOBILE or PhoneNumberType.FIXED_LINE or PhoneNumberType.FIXED_LINE_OR_MOBILE
            ? new(phones.Format(number, PhoneNumberFormat.E164))
            : new(text, Wrong);
    }
}
