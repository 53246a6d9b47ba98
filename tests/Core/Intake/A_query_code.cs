using CsCheck;
using Governance.Core.Enquiries;
using Governance.Core.Intake;

namespace Governance.Core.Tests.Intake;

public sealed class A_query_code
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly Gen<string> Codes = Gen.Int.Select(_ => QueryCode.New());

    [Fact]
    public void With_any_single_wrong_character_is_found() => Codes.Select(Gen.Int[0, 12], Gen.Char[Alphabet]).Sample((code, place, wrong) =>
    {
        var typed = code.ToCharArray();
        typed[place] = wrong;
        return QueryCode.Read(new(typed)) is null == (wrong != code[place]);
    });

    [Fact]
    public void Typed_as_people_type_is_understood() => Codes.Select(Gen.Int[0, 5]).Sample((code, way) =>
    {
        var written = QueryCode.Written(code);
        var typed = way switch
        {
            0 => written.ToLowerInvariant(),
            1 => $"  {written.Replace('-', ' ')} ",
            2 => written.Replace('0', 'O').Replace('1', 'I'),
            3 => written.Replace('0', 'o').Replace('1', 'l'),
            4 => string.Concat(written.Select(sign => sign == '-' ? '－' : (char)(sign + 0xFEE0))),
            _ => written.Replace('-', '—'),
        };
        return QueryCode.Read(typed) == code;
    });

    [Cases("P-08")]
    [Theory]
    [InlineData("查询码：{0}", "a line of the receipt")]
    [InlineData("Your query code: {0}", "a line of the receipt in English")]
    [InlineData("https://wz.example.gov.cn/track/{0}", "an address of before")]
    [InlineData("https://wz.example.gov.cn/track#{0}", "an address of the picture to scan")]
    [InlineData("https://wz.example.gov.cn/track?code={0}&lang=en", "an address with a query")]
    [InlineData("公安局网络问政平台\r\n您的查询码: {0}\r\nhttps://wz.example.gov.cn/track#{0}\r\n办件编号: 2026-000123-7", "the whole receipt")]
    [InlineData("\u202A{0}\u202C", "marks that a telephone pastes along")]
    [InlineData("“{0}”。", "in quotation marks")]
    public void Pasted_with_what_stands_round_it_is_understood(string around, string what) => Codes.Sample(
        code => new[] { code, QueryCode.Written(code), QueryCode.Written(code).ToLowerInvariant(), QueryCode.Written(code).Replace('-', ' ') }
            .All(written => QueryCode.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, around, written)) == code),
        iter: 50, writeLine: _ => what.ShouldNotBeNull());

    [Fact]
    public void Says_what_is_the_matter_with_it() => Codes.Select(Gen.Int[1, 12]).Sample((code, length) =>
        QueryCode.Understand(code[..length]) == (CodeReading.TooShort, null, length)
        && QueryCode.Understand(code + code[..length]) == (CodeReading.TooLong, null, 13 + length)
        && QueryCode.Understand(code[..^1] + (code[^1] == 'A' ? 'B' : 'A')) == (CodeReading.Mistyped, null, 13)
        && QueryCode.Understand(" - ") == (CodeReading.Empty, null, 0)
        && QueryCode.Understand(FileNumber.Written(2026, length)).Reading == CodeReading.FileNumber
        && QueryCode.Understand("没有码").Reading == CodeReading.Other);

    [Fact]
    public void Has_one_right_check_character_for_any_twelve() => Gen.Char[Alphabet].Array[12].Sample(twelve =>
        Alphabet.Count(check => QueryCode.Read(new string(twelve) + check) is not null) == 1);

    [Fact]
    public void With_any_sign_inside_that_no_code_has_is_none() =>
        Codes.Select(Gen.Int[1, 12], Gen.Char["Uu*+/?!@#$%&=字答é½☎\u0000"]).Sample((code, place, foreign) =>
        QueryCode.Read(code.Insert(place, $"{foreign}")) is null);

    [Fact]
    public void That_would_be_right_if_a_half_were_two_digits_is_none()
    {
        var code = Enumerable.Range(0, 100_000).Select(_ => QueryCode.New()).First(code => code[^1] == '1');
        QueryCode.Read(code.Insert(12, "½")).ShouldBeNull();
    }

    [Fact]
    public void With_a_letter_or_digit_beside_it_is_none() =>
        Codes.Select(Gen.OneOf(Gen.Const(0), Gen.Const(13)), Gen.Char["Uu½7A"]).Sample((code, place, foreign) =>
        QueryCode.Read(code.Insert(place, $"{foreign}")) is null);

    [Fact]
    public void With_another_sign_beside_it_is_the_code_that_was_pasted() =>
        Codes.Select(Gen.OneOf(Gen.Const(0), Gen.Const(13)), Gen.Char["*+/?!@#$%&=字答☎"]).Sample((code, place, beside) =>
        QueryCode.Read(code.Insert(place, $"{beside}")) == code);

    [Fact]
    public void With_a_mark_that_nobody_sees_anywhere_is_the_code() => Codes.Select(Gen.Int[0, 13]).Sample((code, place) =>
        QueryCode.Read(code.Insert(place, "\u200b")) == code);

    [Fact]
    public void Of_any_other_text_is_none() => Gen.String.Sample(text =>
        QueryCode.Read(text) is not { } code || (code.Length == 13 && code.All(Alphabet.Contains) && QueryCode.Read(code) == code));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7K4M-9QXR-2HTV")]
    [InlineData("\ud800")]
    [InlineData("7K4M\ud8009QXR")]
    [InlineData("\uFFFE")]
    [InlineData("\uFDD0")]
    public void Of_this_is_none(string? typed) => QueryCode.Read(typed).ShouldBeNull();

    [Cases("M38")]
    [Fact]
    public void Is_sixty_bits_of_chance_and_never_given_twice()
    {
        const int draws = 20_000, random = 12;
        var codes = Enumerable.Range(0, draws).Select(_ => QueryCode.New()).ToArray();

        codes.Distinct().Count().ShouldBe(draws);
        // Each place takes each of 32 characters one time in 32: 625 expected, give or take 25; ten times that is not chance.
        for (var place = 0; place < random; place++)
            foreach (var sign in Alphabet)
                codes.Count(code => code[place] == sign).ShouldBeInRange(375, 875, $"'{sign}' in place {place}");
        // And whatever stands in one place says nothing of another: each pair of places shows all 1,024 pairs of characters.
        for (var place = 0; place < random; place++)
            for (var other = place + 1; other < random; other++)
                codes.Select(code => (code[place], code[other])).Distinct().Count().ShouldBe(32 * 32, $"places {place} and {other}");
    }
}
