using Governance.Core.Tests;
using Governance.Core;
using Governance.Core.Designing;
using Governance.Modules.Tests.Runtime;

namespace Governance.Modules.Tests.Designing;

public sealed class A_new_department(SharedServer server) : DrawingBoard(server)
{
    [Fact]
    public async Task Is_not_live_before_everything_is_written_that_only_its_people_know()
    {
        var design = await Open("Library");

        var said = string.Join(
            '\n', design.Read().Mistakes.Select(mistake => $"{mistake.File}:{mistake.Line} {mistake.Problem.Zh} {mistake.Problem.In("en")}"));

        said.ShouldBe("""
            business-types/first.md:4 “title”还没有写，是新建时的文字。 'title' is still to be written: this is what a new one begins with.
            business-types/first.md:19 指南的小标题“谁可以办”下面还没有写。 Nothing is written below the heading “谁可以办” of the guide.
            business-types/first.md:21 指南的小标题“怎么办”下面还没有写。 Nothing is written below the heading “怎么办” of the guide.
            business-types/first.md:23 指南的小标题“需要什么”下面还没有写。 Nothing is written below the heading “需要什么” of the guide.
            module.yaml:4 “department”还没有写，是新建时的文字。 'department' is still to be written: this is what a new one begins with.
            module.yaml:5 “summary”还没有写，是新建时的文字。 'summary' is still to be written: this is what a new one begins with.
            module.yaml:9 “name”还没有写，是新建时的文字。 'name' is still to be written: this is what a new one begins with.
            """);
        (await Publish(design)).Problem!.Kind.ShouldBe(ProblemKind.Invalid);
        Host.Online.Named("Library").ShouldBeNull();
    }

    [Fact]
    public async Task Can_be_looked_at_and_tried_meanwhile() =>
        (await Open("Library")).Read().BusinessTypes.ShouldHaveSingleItem().Form.Fields.Count.ShouldBe(3);

    [Theory]
    [InlineData("## 谁可以办\n\n### 本市居民\n\n带身份证。\n", 0, "a smaller heading below it is something")]
    [InlineData("## 谁可以办\n\n本市居民。\n\n## 怎么办\n", 1, "the last heading has nothing below it")]
    [InlineData("## 谁可以办\n   \n## 怎么办\n\n到窗口来。\n", 1, "spaces are nothing")]
    [InlineData("本市居民带身份证来。\n", 0, "a guide needs no headings")]
    public async Task Has_no_heading_with_nothing_below(string guide, int wrong, string why)
    {
        var design = await Written("Library");
        var text = design.Texts[Type];

        design.With(Type, text[..text.IndexOf("## ", StringComparison.Ordinal)] + guide).Read().Mistakes.Count.ShouldBe(wrong, why);
    }

    [Fact]
    public async Task Is_asked_for_no_more_than_the_departments_that_we_have()
    {
        var real = Folders.RealModules;
        real.ShouldNotBeEmpty();
        foreach (var module in real)
            Folders.WithReal(module);
        await using var database = await Following.FollowingHost.Database(await Postgres);
        await using var host = await Following.FollowingHost.Start(Folders, database);
        foreach (var module in real)
            (await host.Request((ReadDesign read) => read.Run(module, default))).Value!.Read().Mistakes.ShouldBeEmpty(module);
    }
}
