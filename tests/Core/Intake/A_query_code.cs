using CsCheck;
using Governance.Core.Enquiries;

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

    [Fact]
    public void Of_any_other_text_is_none() => Gen.String.Sample(text => QueryCode.Read(text) is null or { Length: 13 });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7K4M-9QXR-2HTV")]
    [InlineData("\ud800")]
    [InlineData("7K4M\ud8009QXR")]
    public void Of_this_is_none(string? typed) => QueryCode.Read(typed).ShouldBeNull();

    [Fact]
    public void Is_never_given_twice() => Enumerable.Range(0, 20_000).Select(_ => QueryCode.New()).Distinct().Count().ShouldBe(20_000);
}
