using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>The number of a bank card, ISO/IEC 7812: 16 to 19 digits, the last of which is the check digit by Luhn's formula.</summary>
internal sealed class BankAccountField() : FieldTypeDescriptor(FieldType.Text, "bank-account")
{
    public override LocalText Title => new("银行卡号", "Bank card number");

    public override LocalText Hint => new("卡面上的 16 到 19 位数字", "The 16 to 19 digits on the card");

    public override bool IsSensitive => true;

    public override InputTraits Input => new(Keyboard: "numeric", Width: 30);

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["6217000000000006"];

    public override LocalText Show(FormField field, string value) => string.Join(' ', value.Chunk(4).Select(group => new string(group)));

    internal override Checked Check(FormField field, string text, LocalDate today)
    {
        var (number, zh, en) = (PlainText.Bare(text), field.Label.Zh, field.Label.In("en"));
        if (!number.All(char.IsAsciiDigit))
            return new(text, new($"“{zh}”只有数字，请照卡面填写卡号。", $"'{en}' has digits only. Please copy the number from the card."));
        if (number.Length is < 16 or > 19)
            return new(text, new(
                $"“{zh}”应当是 16 到 19 位，现在是 {number.Length} 位，请核对有没有漏写或多写。",
                $"'{en}' has 16 to 19 digits, and you have written {number.Length}. Please check for missing or extra ones."));
        return Sum(number) % 10 == 0
            ? new(number)
            : new(text, new($"“{zh}”有一位写错了，请照卡面逐位核对。", $"One of the digits of '{en}' is wrong. Please compare them with the card one by one."));
    }

    private static int Sum(string number)
    {
        var sum = 0;
        for (var place = 0; place < number.Length; place++)
        {
            var digit = number[^(place + 1)] - '0';
            sum += place % 2 == 0 ? digit : (2 * digit / 10) + (2 * digit % 10);
        }

        return sum;
    }
}
