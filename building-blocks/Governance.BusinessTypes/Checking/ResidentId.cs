using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>
/// A citizen's identity number, GB 11643-1999: six digits of the region, eight of the date of birth, three of sequence, and a check
/// character by ISO 7064 MOD 11-2, which finds every single wrong character and every exchange of neighbours.
/// </summary>
internal static class ResidentId
{
    private const string CheckCharacters = "10X98765432";

    private static readonly LocalDate EarliestBirth = new(1900, 1, 1);

    // GB/T 2260; 83 is used for residence permits of people from Taiwan.
    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83",
    ];

    public static Checked Check(string text, LocalDate today)
    {
        var id = Texts.Bare(text);
        if (id.Length == 15 && id.All(char.IsAsciiDigit))
            return new(id, new("这是 15 位的旧身份证号，已经停用，请填写现在身份证上的 18 位号码。", "This is an old number of 15 digits, which is no longer used. Please give the 18 characters on the present card."));
        if (id.Length != 18)
            return new(id, new($"身份证号应当是 18 位，现在是 {id.Length} 位，请核对有没有漏写或多写。", $"An identity number has 18 characters, and this has {id.Length}. Please check for missing or extra ones."));
        if (!id[..17].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(id[17]) || id[17] == 'X'))
            return new(id, new("身份证号前 17 位是数字，最后一位是数字或 X，请核对。", "The first 17 characters of an identity number are digits, the last is a digit or X. Please check it."));
        if (!Provinces.Contains(id[..2]))
            return new(id, new("身份证号开头的地区代码不存在，请核对前六位。", "The number does not begin with the code of a region. Please check the first six digits."));
        if (Dates.Read($"{id[6..10]}-{id[10..12]}-{id[12..14]}") is not { } born || born < EarliestBirth || born > today)
            return new(id, new("身份证号里的出生日期不对，请核对第 7 至 14 位。", "The date of birth in the number is impossible. Please check characters 7 to 14."));
        return id[17] == CheckCharacter(id)
            ? new(id)
            : new(id, new("身份证号的校验位不对，有一位写错了，请逐位核对。", "The number's check character is wrong, so one of the characters is. Please compare them one by one."));
    }

    public static char CheckCharacter(string id)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++)
            sum += (id[i] - '0') * ((1 << (17 - i)) % 11);
        return CheckCharacters[sum % 11];
    }
}
