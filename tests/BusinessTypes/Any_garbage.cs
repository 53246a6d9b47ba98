using CsCheck;

namespace Governance.BusinessTypes.Tests;

public class Any_garbage
{
    private static readonly string[] Pieces =
    [
        "---\n", "\n", "\r\n", "  ", "    ", "- ", "key: ", "form:\n", "  - name: a\n", "when: {a: b}\n", "[", "]", "{", "}", "\"", "'", ":", "#", "&a ", "*a",
        "!t ", "|\n", ">-\n", "%YAML\n", "\t", "?", "? ",
        "name: ", "states:\n", "steps:\n", "中文", "\u0000", "\uFEFF", "\uD800", "> > > ", "| a |\n|---|\n", "<script>", "](javascript:x)", "today-99999", "[0-9",
        "...\n", "<<: *a\n", "@", "`",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, OneOf(Pieces).Array[0, 40].Select(string.Concat));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    [Fact]
    public void In_place_of_a_file_is_a_mistake_and_never_an_exception() =>
        Gen.Select(OneOf(A.Manifest, A.Type, A.Flow), Text).Sample(
            (file, text) => ModuleFolder.Read(A.Module.With(file, text)).Mistakes.Any(mistake => mistake.File == file),
            iter: 1000);

    [Fact]
    public void In_the_middle_of_a_file_is_never_an_exception() =>
        Gen.Select(OneOf(A.Manifest, A.Type, A.English, A.Flow), Gen.Int[0, 1000], Text).Sample(
            (file, at, text) =>
            {
                var whole = A.Module.Texts[file];
                var reading = ModuleFolder.Read(A.Module.With(file, whole.Insert(at % whole.Length, text)));
                return reading.Mistakes.All(mistake => mistake.Line >= 1);
            },
            iter: 1000);

    [Theory]
    [InlineData("[", "flow lists")]
    [InlineData("{a: ", "flow mappings")]
    [InlineData("- ", "lists")]
    [InlineData("? ", "keys")]
    public void Nested_a_hundred_thousand_deep_is_a_mistake(string opening, string why) =>
        ModuleFolder.Read(A.Module.With(A.Manifest, string.Concat(Enumerable.Repeat(opening, 100_000)))).Mistakes
            .ShouldContain(mistake => mistake.File == A.Manifest, why);

    [Theory]
    [InlineData(">", "quotes")]
    [InlineData("- ", "lists")]
    [InlineData("[", "links")]
    [InlineData("*a _b ", "emphasis")]
    public void Nested_deep_in_a_guide_never_throws(string opening, string why) =>
        GuideHtml.From(string.Concat(Enumerable.Repeat(opening, 20_000))).ShouldNotBeNull(why);
}
