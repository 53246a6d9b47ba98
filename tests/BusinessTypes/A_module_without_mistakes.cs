using Governance.Contracts;
using Governance.WorkingTime;

namespace Governance.BusinessTypes.Tests;

public class A_module_without_mistakes
{
    private readonly ModuleReading reading = ModuleFolder.Read(A.Module);

    private BusinessType Type => reading.BusinessTypes.ShouldHaveSingleItem();

    [Fact]
    public void Has_none() => reading.Mistakes.ShouldBeEmpty();

    [Fact]
    public void Gives_its_manifest()
    {
        reading.Manifest!.Name.ShouldBe("Demo");
        reading.Manifest.Department.In("en").ShouldBe("Demonstration");
        reading.Manifest.Units.Select(unit => unit.Code).ShouldBe(["demo", "demo.desk"]);
    }

    [Fact]
    public void Gives_the_business_type_as_it_is_written()
    {
        Type.Module.ShouldBe("Demo");
        Type.Kind.ShouldBe(EnquiryKind.Application);
        Type.Clock.ShouldBe(new TimeLimit(3, TimeLimitUnit.WorkingDays));
        Type.Unit.ShouldBe("demo.desk");
        Type.Form.Fields.Select(field => field.Name).ShouldBe(["sort", "start", "until", "note"]);
        Type.Form.Field("until")!.When.ShouldHaveSingleItem().AnyOf.ShouldBe(["甲"]);
        Type.Form.Checks.ShouldHaveSingleItem().Kind.ShouldBe(CrossFieldCheckKind.Ascending);
        Type.Downloads.ShouldBe([new("申请表.pdf", new("申请表", "Form"), 1234)]);
    }

    [Fact]
    public void Gives_the_translation_with_it()
    {
        Type.Title.ShouldBe(new("许可证", "Permit"));
        Type.Form.Field("sort")!.Options.ShouldBe([new("甲", new("甲", "A")), new("乙", new("乙", "B"))]);
        Type.Form.Checks[0].Message.En.ShouldBe("The end is not before the start.");
        Type.Questions.ShouldHaveSingleItem().Answer.ShouldBe(new("三天。", "Three days."));
        Type.Guide.ShouldBe(new("<h2>谁可以办</h2>\n<p>任何人。</p>", "<h2>Who</h2>\n<p>Anybody.</p>"));
    }

    [Fact]
    public void Takes_the_workflow_of_the_kind_when_none_is_named() =>
        Only(A.ModuleWith(A.Type, "workflow: permit\n", "")).Workflow.ShouldBe("application");

    [Theory]
    [InlineData("clock: 24 hours", 24, TimeLimitUnit.Hours)]
    [InlineData("clock: 1 hour", 1, TimeLimitUnit.Hours)]
    [InlineData("clock: 1 working day", 1, TimeLimitUnit.WorkingDays)]
    [InlineData("clock: 15 working days", 15, TimeLimitUnit.WorkingDays)]
    public void Writes_its_clock_as_people_do(string clock, int amount, TimeLimitUnit unit) =>
        Only(A.ModuleWith(A.Type, "clock: 3 working days", clock)).Clock.ShouldBe(new TimeLimit(amount, unit));

    [Theory]
    [InlineData("when: {sort: 甲}", "when: {sort: answered}", 0)]
    [InlineData("when: {sort: 甲}", "when: {sort: [甲, 乙]}", 2)]
    public void Can_ask_on_any_answer_or_on_several(string passage, string instead, int values) =>
        Only(A.ModuleWith(A.Type, passage, instead)).Form.Field("until")!.When[0].AnyOf.Count.ShouldBe(values);

    [Fact]
    public void Reads_the_same_with_the_line_ends_of_Windows() =>
        Only(A.Module.With(A.Type, A.Module.Texts[A.Type].Replace("\n", "\r\n"))).Version.ShouldBe(Type.Version);

    [Fact]
    public void Has_the_same_version_after_every_reading() => Only(A.Module).Version.ShouldBe(Type.Version);

    [Fact]
    public void Has_a_version_of_sixteen_hexadecimal_digits() => Type.Version.ShouldMatch(@"\A[0-9a-f]{16}\z");

    [Theory]
    [InlineData(A.Type, "clock: 3 working days", "clock: 4 working days", true, "the clock")]
    [InlineData(A.Type, "label: 说明", "label: 备注", true, "the form as people saw it")]
    [InlineData(A.Type, "kind: application", "kind: consultation", true, "the kind")]
    [InlineData(A.Flow, "title: 同意", "title: 批准", true, "the workflow itself")]
    [InlineData(A.Type, "summary: 办理许可证。", "summary: 办证。", false, "what lists say of it")]
    [InlineData(A.Type, "任何人。", "本市居民。", false, "the guide")]
    public void Changes_its_version_with_what_an_enquiry_was_made_with(string file, string passage, string instead, bool changes, string why) =>
        (Only(A.ModuleWith(file, passage, instead)).Version != Type.Version).ShouldBe(changes, why);

    [Fact]
    public void Can_be_previewed_with_a_new_file()
    {
        var module = A.Module.With("business-types/second.md", A.Module.Texts[A.Type].Replace("demo.permit", "demo.second"));

        ModuleFolder.Read(module).BusinessTypes.Select(type => type.Code).ShouldBe(["demo.permit", "demo.second"]);
    }

    [Fact]
    public void Puts_first_what_people_come_for_most()
    {
        var module = A.ModuleWith(A.Manifest, "units:", "first: [demo.zoo, demo.permit]\nunits:");
        foreach (var name in new[] { "apple", "zoo" })
            module = module.With($"business-types/{name}.md", A.Module.Texts[A.Type].Replace("demo.permit", $"demo.{name}", StringComparison.Ordinal));

        var reading = ModuleFolder.Read(module);

        reading.Mistakes.ShouldBeEmpty();
        reading.BusinessTypes.Select(type => type.Code).ShouldBe(["demo.zoo", "demo.permit", "demo.apple"]);
    }

    private static BusinessType Only(ModuleSource module)
    {
        var reading = ModuleFolder.Read(module);
        reading.Mistakes.ShouldBeEmpty();
        return reading.BusinessTypes.ShouldHaveSingleItem();
    }
}
