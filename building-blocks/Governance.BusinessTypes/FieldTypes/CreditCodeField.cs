using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>
/// The unified social credit code of an organisation, GB 32100-2015: eighteen digits and capitals without I, O, S, V and Z, of which the last
/// is the check character modulo 31.
/// </summary>
internal sealed class CreditCodeField() : FieldTypeDescriptor(FieldType.Text, "credit-code")
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int Characters = 18;

    public override LocalText Title => new("统一社会信用代码", "Unified social credit code");

    public override LocalText Hint => new("营业执照上的 18 位代码", "The 18 characters on the business licence");

    public override InputTraits Input => new(Width: 20);

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["91350100M000100Y43"];

    internal override Checked Check(FormField field, string text, LocalDate today)
    {
        var (code, zh, en) = (PlainText.Bare(text), field.Label.Zh, field.Label.In("en"));
        if (code.Length != Characters)
            return new(text, new(
                $"“{zh}”应当是 {Characters} 位，现在是 {code.Length} 位，请核对有没有漏写或多写。",
                $"'{en}' has {Characters} characters, and you have written {code.Length}. Please check for missing or extra ones."));
        if (code.Any(letter => !Alphabet.Contains(letter)))
            return new(text, new(
                $"“{zh}”里没有字母 I、O、S、V、Z 和其他符号，请核对是不是数字 1、0、5、2。",
                $"'{en}' never has the letters I, O, S, V and Z or other signs. Please look whether they are the digits 1, 0, 5 and 2."));
        return code[^1] == CheckCharacter(code)
            ? new(code)
            : new(text, new(
                $"“{zh}”的校验位不对，有一位写错了，请照营业执照逐位核对。",
                $"The check character of '{en}' is wrong, so one of the characters is. Please compare them with the licence one by one."));
    }

    private static char CheckCharacter(string code)
    {
        var (sum, weight) = (0, 1);
        foreach (var letter in code[..^1])
        {
            sum += Alphabet.IndexOf(letter) * weight;
            weight = weight * 3 % Alphabet.Length;
        }

        return Alphabet[(Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length];
    }
}
