using System.Text.RegularExpressions;
using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>
/// The number of a paper that those have who have no resident identity card: a passport (ICAO 9303, up to nine characters), the permits of people from
/// Hong Kong, Macau and Taiwan, their residence permits, and the permanent residence card of foreigners, of 15 characters before 2023 and of 18 since,
/// with the check character of identity numbers.
/// </summary>
internal sealed partial class TravelDocumentField() : FieldTypeDescriptor(FieldType.Text, "travel-document")
{
    private static readonly LocalText ForeignersCard = new("外国人永久居留身份证", "foreigner's permanent residence card");

    [GeneratedRegex(@"\A9[0-9]{17}\z|\A9[0-9]{16}X\z")]
    private static partial Regex NewCard { get; }

    [GeneratedRegex(@"\A[A-Z]{3}[0-9]{4}(?<born>[0-9]{6})[0-9]{2}\z")]
    private static partial Regex OldCard { get; }

    [GeneratedRegex(@"\A[HM]([0-9]{8}|[0-9]{10})\z")]
    private static partial Regex HongKongOrMacau { get; }

    [GeneratedRegex(@"\A([0-9]{8}|[0-9]{10}(\(?[A-Z]\)?)?)\z")]
    private static partial Regex Taiwan { get; }

    [GeneratedRegex(@"\A(?=(.*[0-9]){4})[A-Z0-9]{6,9}\z")]
    private static partial Regex Passport { get; }

    public override LocalText Title => new("护照、通行证、永久居留证号码", "Passport, permit or residence card number");

    public override LocalText Hint => new(
        "护照、港澳居民来往内地通行证、台湾居民来往大陆通行证、居住证或者外国人永久居留身份证上的号码",
        "The number of a passport, a Hong Kong, Macau or Taiwan permit, a residence permit, or a foreigner's permanent residence card");

    public override bool IsSensitive => true;

    public override InputTraits Input => new(Width: 20);

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["E12345678", "H12345678", "944840198503150014"];

    internal override Checked Check(FormField field, string text, LocalDate today)
    {
        var (number, zh, en) = (PlainText.Bare(text), field.Label.Zh, field.Label.In("en"));
        if (NewCard.IsMatch(number))
            return IsBorn(number[6..14], today) && number[17] == Mod11.CheckCharacter(number) ? new(number) : new(text, Mistyped(ForeignersCard));
        if (OldCard.Match(number) is { Success: true } old)
            return IsBorn($"20{old.Groups["born"]}", today) || IsBorn($"19{old.Groups["born"]}", today) ? new(number) : new(text, Mistyped(ForeignersCard));
        if (number.Length == 18 && number.StartsWith('8'))
            return ResidentIdField.Number(number, today);
        if (ResidentIdField.Number(number, today).Wrong is null)
            return new(text, new(
                $"这是居民身份证号码，请在证件种类里改选居民身份证；“{zh}”填写其他证件的号码。",
                $"This is a resident identity number. Please choose the resident identity card; '{en}' is for other papers."));
        return HongKongOrMacau.IsMatch(number) || Taiwan.IsMatch(number) || Passport.IsMatch(number)
            ? new(number)
            : new(text, new(
                $"“{zh}”不像护照、通行证或者居留证的号码，请对照证件填写；护照号码一般 8 到 9 位，通行证 8 到 11 位，永久居留身份证 15 或者 18 位，现在是 {number.Length} 位。",
                $"'{en}' is not the number of a passport, permit or residence card, which have up to 9, 8 to 11 and 15 or 18 characters; you have "
                    + $"{number.Length}. "
                + "Please copy it from the paper."));
    }

    /// <summary>The paper that a number surely belongs to, or <see langword="null"/>.</summary>
    internal static LocalText? Recognise(string number) =>
        NewCard.IsMatch(number) || OldCard.IsMatch(number) ? ForeignersCard
        : HongKongOrMacau.IsMatch(number) ? new("港澳居民来往内地通行证", "mainland travel permit for residents of Hong Kong and Macau")
        : char.IsAsciiLetterUpper(number.FirstOrDefault()) && Passport.IsMatch(number) ? new("护照", "passport")
        : null;

    private static bool IsBorn(string digits, LocalDate today) => DateField.Read($"{digits[..4]}-{digits[4..6]}-{digits[6..]}") is { } born && born <= today;

    private static LocalText Mistyped(LocalText paper) => new(
        $"{paper.Zh}的号码有一位写错了，请对照证件逐位核对。", $"One of the characters of the number of the {paper.En} is wrong. Please compare them one by one.");
}
