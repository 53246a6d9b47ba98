using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>
/// A citizen's identity number, GB 11643-1999: six digits of the region, eight of the date of birth, three of sequence, and a check
/// character by ISO 7064 MOD 11-2, which finds every single wrong character and every exchange of neighbours.
/// </summary>
internal sealed class ResidentIdField() : FieldTypeDescriptor(FieldType.ResidentId)
{
    private static readonly LocalDate EarliestBirth = new(1900, 1, 1);

    // GB/T 2260; 83 is used for residence permits of people from Taiwan.
    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83",
    ];

    public override LocalText Title => new("居民身份证号", "Resident identity number");

    public override LocalText Hint => new("18 位，最后一位可以是 X", "18 characters; the last may be X");

    public override bool IsSensitive => true;

    public override InputTraits Input => new(Width: 20);

    public override IEnumerable<string> Examples(FormField field, LocalDate today) => ["11010519491231002X"];

    internal override Checked Check(FormField field, string text, LocalDate today)
    {
        var id = PlainText.Bare(text);
        return TravelDocumentField.Recognise(id) is { } paper
            ? new(text, new(
                $"这是{paper.Zh}的号码，不是居民身份证号。请在证件种类里改选{paper.Zh}或者包括它的一项。",
                $"This is the number of a {paper.En}, not a resident identity number. Please choose that paper, or the choice that includes it."))
            : Number(id, today);
    }

    /// <summary>Checks the number of a card, or of a residence permit, which follows the same rule.</summary>
    internal static Checked Number(string id, LocalDate today)
    {
        if (id.Length == 15 && id.All(char.IsAsciiDigit))
            return new(
                id, new("这是 15 位的旧身份证号，已经停用，请填写现在身份证上的 18 位号码。",
                "This is an old number of 15 digits, which is no longer used. Please give the 18 characters on the present card."));
        if (id.Length != 18)
            return new(
                id, new($"身份证号应当是 18 位，现在是 {id.Length} 位，请核对有没有漏写或多写。",
                $"An identity number has 18 characters, and this has {id.Length}. Please check for missing or extra ones."));
        if (!id[..17].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(id[17]) || id[17] == 'X'))
            return new(
                id, new("身份证号前 17 位是数字，最后一位是数字或 X，请核对。",
                "The first 17 characters of an identity number are digits, the last is a digit or X. Please check it."));
        if (!Provinces.Contains(id[..2]))
            return new(id, new("身份证号开头的地区代码不存在，请核对前六位。", "The number does not begin with the code of a region. Please check the first six digits."));
        if (DateField.Read($"{id[6..10]}-{id[10..12]}-{id[12..14]}") is not { } born || born < EarliestBirth || born > today)
            return new(id, new("身份证号里的出生日期不对，请核对第 7 至 14 位。", "The date of birth in the number is impossible. Please check characters 7 to 14."));
        return id[17] == Mod11.CheckCharacter(id)
            ? new(id)
            : new(id, new("身份证号的校验位不对，有一位写错了，请逐位核对。", "The number's check character is wrong, so one of the characters is. Please compare them one by one."));
    }
}
