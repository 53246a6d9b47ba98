using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes.Tests;

/// <summary>Types that are younger than the contract's enumeration, by the names that files write.</summary>
public class An_answer_of_a_named_type
{
    private static readonly LocalDate Today = new(2026, 2, 13);

    [Cases("I-12", "I-18", "I-26")]
    [Theory]
    [InlineData("vin", "lsvaa4182e2000001", "LSVAA4182E2000001", "capitals are made")]
    [InlineData("vin", "LSVA A418 2E20 00001", "LSVAA4182E2000001", "pasted with blanks")]
    [InlineData("observed-plate", "粤h·12345", "粤H12345", "a plate as any other")]
    [InlineData("observed-plate", "粤X1234应急", "粤X1234应急", "fire and rescue")]
    [InlineData("observed-plate", "WJ粤1234X", "WJ粤1234X", "the armed police")]
    [InlineData("observed-plate", "va12345", "VA12345", "the army")]
    [InlineData("bank-account", "6217 0000 0000 0006", "6217000000000006", "in groups, as on the card")]
    [InlineData("credit-code", "91350100m000100y43", "91350100M000100Y43", "capitals are made")]
    [InlineData("credit-code", "12441200456123456x", "12441200456123456X", "of a public institution")]
    [InlineData("travel-document", "e1234 5678", "E12345678", "a passport")]
    [InlineData("travel-document", "C01X00T47", "C01X00T47", "a passport from abroad, with letters between")]
    [InlineData("travel-document", "H12345678", "H12345678", "a permit for Hong Kong")]
    [InlineData("travel-document", "m1234567890", "M1234567890", "an old permit for Macau, with the number of issues")]
    [InlineData("travel-document", "01234567", "01234567", "a permit for Taiwan")]
    [InlineData("travel-document", "1234567890(B)", "1234567890(B)", "an old permit for Taiwan")]
    [InlineData("travel-document", "810000199003070015", "810000199003070015", "a residence permit for people from Hong Kong")]
    [InlineData("travel-document", "USA440085031501", "USA440085031501", "a foreigner's card of before 2023")]
    [InlineData("travel-document", "944840198503150014", "944840198503150014", "a foreigner's card of today")]
    public void Is_kept_in_its_normal_form(string type, string typed, string kept, string why)
    {
        var check = Check(type, typed);

        check.Errors.ShouldBeEmpty(why);
        check.Answers["field"].ShouldBe(kept, why);
    }

    [Theory]
    [InlineData("vin", "LSVAA4182E20000", "应当是 17 位，现在是 15 位", "how much is missing")]
    [InlineData("vin", "LSVAA4182E200000123", "现在是 19 位", "how much is too much")]
    [InlineData("vin", "LSVAA4182E2OOOOO1", "数字 1 和 0", "O for 0")]
    [InlineData("observed-plate", "WJ粤12", "号牌号码", "not all of it")]
    [InlineData("bank-account", "6217000000000009", "有一位写错了", "a wrong digit")]
    [InlineData("bank-account", "6217000000000060", "有一位写错了", "two digits exchanged")]
    [InlineData("bank-account", "62170000000", "现在是 11 位", "how much is missing")]
    [InlineData("credit-code", "91350100M000100Y44", "校验位", "a wrong check character")]
    [InlineData("credit-code", "91350100M0001O0Y43", "数字 1、0", "O for 0")]
    [InlineData("credit-code", "91350100M000100Y4", "现在是 17 位", "how much is missing")]
    [InlineData("travel-document", "944840198503150015", "有一位写错了", "a wrong check character")]
    [InlineData("travel-document", "USA44008503310", "护照号码一般", "a character is missing")]
    [InlineData("travel-document", "11010519491231002X", "改选居民身份证", "another paper's number")]
    public void That_is_wrong_is_told_what_to_do(string type, string typed, string problem, string why)
    {
        var error = Check(type, typed).Errors.ShouldHaveSingleItem(why);

        error.Message.Zh.ShouldContain(problem, customMessage: why);
        error.Message.En!.ShouldContain("lease", customMessage: "what to do stands in English too");
    }

    private static CheckedForm Check(string type, string typed) => FormCheck.Check(A.Form(A.Field(type)), FormValues.Of(("field", typed)), Today);
}
