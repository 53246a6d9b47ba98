using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>
/// A vehicle identification number, GB 16735: seventeen capitals and digits without I, O and Q. The check digit is not asked for: vehicles made for
/// other markets have none.
/// </summary>
internal sealed class VinField() : FieldTypeDescriptor(FieldType.Text, "vin")
{
    private const int Characters = 17;

    public override LocalText Title => new("车辆识别代号（车架号）", "Vehicle identification number");

    public override LocalText Hint => new("17 位，没有字母 I、O、Q，写的时候可以空格", "17 characters without the letters I, O and Q; blanks do not matter");

    public override bool IsSensitive => true;

    public override InputTraits Input => new(Width: 20);

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["LSVAA4183E2000001"];

    internal override Checked Check(FormField field, string text, LocalDate today)
    {
        var (vin, zh, en) = (PlainText.Bare(text), field.Label.Zh, field.Label.In("en"));
        if (vin.Any(letter => letter is 'I' or 'O' or 'Q'))
            return new(text, new(
                $"“{zh}”里没有字母 I、O、Q，请核对是不是数字 1 和 0。",
                $"'{en}' never has the letters I, O and Q. Please look whether they are the digits 1 and 0."));
        if (!vin.All(char.IsAsciiLetterOrDigit))
            return new(text, new($"“{zh}”只有字母和数字，请对照行驶证或合格证填写。", $"'{en}' has letters and digits only. Please copy it from the licence or certificate."));
        return vin.Length == Characters
            ? new(vin)
            : new(text, new(
                $"“{zh}”应当是 {Characters} 位，现在是 {vin.Length} 位，请核对有没有漏写或多写。",
                $"'{en}' has {Characters} characters, and you have written {vin.Length}. Please check for missing or extra ones."));
    }
}
