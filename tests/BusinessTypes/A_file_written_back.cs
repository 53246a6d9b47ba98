using System.Text.Json;
using Governance.Contracts;
using CsCheck;

namespace Governance.BusinessTypes.Tests;

public class A_file_written_back
{
    public static TheoryData<string> Folders => [.. Directory.EnumerateDirectories(Repository.Root, "business-types", SearchOption.AllDirectories)
        .Select(folder => Path.GetDirectoryName(folder)!)
        .Where(folder => !folder.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))];

    [Fact]
    public void Is_looked_for_in_modules_and_in_the_template() => Folders.Count.ShouldBeGreaterThan(1);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Means_what_it_meant(string folder)
    {
        var source = ModuleSource.From(folder);

        var written = source with { Texts = source.Texts.ToDictionary(file => file.Key, file => EditedFile.Open(file.Key, file.Value)!.Write()) };

        Meaning(ModuleFolder.Read(written)).ShouldBe(Meaning(ModuleFolder.Read(source)));
        ModuleFolder.Read(written).BusinessTypes.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Is_written_the_same_the_second_time(string folder)
    {
        foreach (var (path, text) in ModuleSource.From(folder).Texts)
        {
            var once = EditedFile.Open(path, text)!.Write();
            EditedFile.Open(path, once)!.Write().ShouldBe(once);
        }
    }

    [Fact]
    public void Means_what_it_meant_for_every_standard_workflow()
    {
        foreach (var standard in StandardWorkflows.All)
        {
            var own = StandardWorkflows.TextOf(standard.Name)!.Replace($"name: {standard.Name}", "name: own", StringComparison.Ordinal);
            var file = EditedFile.Open(A.Flow, own)!;
            var before = ModuleFolder.Read(A.Module.With(A.Flow, own)).Workflows.ShouldHaveSingleItem();

            var after = ModuleFolder.Read(A.Module.With(A.Flow, file.Write())).Workflows.ShouldHaveSingleItem();

            JsonSerializer.Serialize(after).ShouldBe(JsonSerializer.Serialize(before));
        }
    }

    [Fact]
    public void Keeps_what_no_reader_knows()
    {
        var text = A.Module.Texts[A.Type].Replace("kind: application", "kind: application\nfuture: {deep: [{a: b}]}", StringComparison.Ordinal);

        EditedFile.Open(A.Type, text)!.Write().ShouldContain("deep:");
    }

    [Fact]
    public void Takes_any_words_as_they_were_typed() => Gen.String.Sample(typed =>
    {
        var file = EditedFile.Open(A.Type, A.Module.Texts[A.Type])!;
        file.Map.Set("summary", typed);
        file.Map.List("questions").Maps[0].Set("a", typed);

        var again = EditedFile.Open(A.Type, file.Write()).ShouldNotBeNull();

        again.Map.Text("summary").ShouldBe(typed.ReplaceLineEndings("\n").Trim());
    });

    [Theory]
    [InlineData("---", "it looks like the end of the description")]
    [InlineData("一\n---\n二", "it looks like the end of the description, on a line of its own")]
    [InlineData("- 一", "it looks like a list")]
    [InlineData("a: b", "it looks like a mapping")]
    [InlineData("# 一", "it looks like a comment")]
    [InlineData("一 # 二", "it ends in what looks like a comment")]
    [InlineData("*一", "it looks like an alias")]
    [InlineData("!一", "it looks like a tag")]
    [InlineData("null", "it looks like nothing")]
    [InlineData("~", "it looks like nothing")]
    [InlineData("“一”：'二' \"三\"", "it has quotes of three kinds")]
    [InlineData("一\n  二\n\n三", "it has lines that are indented and lines that are empty")]
    [InlineData("一\t二", "it has a tab")]
    [InlineData("😀 粤H·12345", "it has characters of four bytes")]
    [InlineData("{一}", "it looks like a mapping on one line")]
    public void Takes_words_that_look_like_YAML(string typed, string why)
    {
        var file = EditedFile.Open(A.Type, A.Module.Texts[A.Type])!;
        file.Map.Set("summary", typed);

        var reading = ModuleFolder.Read(A.Module.With(A.Type, file.Write()));

        reading.Mistakes.ShouldBeEmpty(why);
        reading.BusinessTypes[0].Summary!.Zh.ShouldBe(typed, why);
    }

    [Fact]
    public void Says_whether_it_has_comments_that_would_be_lost()
    {
        EditedFile.Open(A.Type, A.Module.Texts[A.Type])!.HasComments.ShouldBeFalse();
        EditedFile.Open(A.Type, A.Module.Texts[A.Type].Replace("summary:", "# why\nsummary:", StringComparison.Ordinal))!.HasComments.ShouldBeTrue();
        EditedFile.Open(A.Type, A.Module.Texts[A.Type].Replace("summary: 办理", "summary: C#办理", StringComparison.Ordinal))!.HasComments.ShouldBeFalse();
    }

    [Theory]
    [InlineData("title: 许可证", "title: [", "it is no YAML")]
    [InlineData("summary:", "code: x\nsummary:", "a key stands twice, and one of them would be lost")]
    public void Is_left_alone_when_it_cannot_be_taken_apart(string passage, string instead, string why) =>
        EditedFile.Open(A.Type, A.Module.Texts[A.Type].Replace(passage, instead, StringComparison.Ordinal)).ShouldBeNull(why);

    [Fact]
    public void Leads_every_mistake_to_its_line()
    {
        var file = EditedFile.Open(A.Type, A.Module.Texts[A.Type])!;
        var field = file.Map.List("form").Maps[1];
        field.Set("max", "yesterday");
        field.Remove("label");

        var mistakes = ModuleFolder.Read(A.Module.With(A.Type, file.Write())).Mistakes;

        mistakes.ShouldContain(mistake => mistake.Line == field.Entry("max")!.Line);
        mistakes.ShouldContain(mistake => mistake.Line == field.Line && mistake.Missing == "label");
    }

    private static string Meaning(ModuleReading reading) => JsonSerializer.Serialize(
        new { reading.Manifest, reading.BusinessTypes, reading.Workflows, Mistakes = reading.Mistakes.Select(mistake => mistake.Problem) });
}
