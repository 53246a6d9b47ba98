using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes.Tests;

public class A_group
{
    private static readonly LocalDate Today = new(2026, 2, 13);

    private static readonly FormDescription Form = FormOf(least: 1, most: 3);

    [Fact]
    public void Keeps_its_items_in_their_order_and_how_many_there_are()
    {
        var check = Check(("vehicles", "2"), ("vehicles[0].plate", "粤h·12345"), ("vehicles[1].plate", "粤H23456"));

        check.Errors.ShouldBeEmpty();
        check.Answers["vehicles"].ShouldBe("2");
        check.Answers.Items("vehicles").Select(item => item["plate"]).ShouldBe(["粤H12345", "粤H23456"]);
    }

    [Fact]
    public void Names_the_item_in_which_something_is_wrong()
    {
        var error = Check(("vehicles[0].plate", "粤H12345"), ("vehicles[1].plate", "粤H1")).Errors.ShouldHaveSingleItem();

        error.Field.ShouldBe("vehicles[1].plate");
        error.Message.Zh.ShouldStartWith("车辆 2：");
        error.Message.En!.ShouldStartWith("Vehicle 2: ");
    }

    [Fact]
    public void Leaves_out_an_item_that_was_added_and_left_blank_and_counts_the_others_anew()
    {
        var check = Check(("vehicles", "3"), ("vehicles[0].plate", "粤H12345"), ("vehicles[1].plate", "\u200B"), ("vehicles[2].plate", "粤H23456"));

        check.Errors.ShouldBeEmpty();
        check.Answers.Items("vehicles").Select(item => item["plate"]).ShouldBe(["粤H12345", "粤H23456"]);
        check.Answers.Names.Order().ShouldBe(["vehicles", "vehicles[0].plate", "vehicles[1].plate"]);
    }

    [Fact]
    public void Asks_for_as_many_items_as_it_wants_at_their_fields() =>
        Check().Errors.ShouldHaveSingleItem().Field.ShouldBe("vehicles[0].plate");

    [Fact]
    public void That_wants_items_is_not_content_with_blank_ones()
    {
        var form = new FormDescription([Group(2, 3) with { Repeated = new([A.Field(FieldType.Text, "plate")], new("车辆", "Vehicle"), 2, 3) }], []);

        FormCheck.Check(form, FormValues.Empty, Today).Errors.ShouldHaveSingleItem().ShouldBe(new("vehicles", new("请添加“涉事车辆”。", "Please add 'Vehicles'.")));
        FormCheck.Check(form, FormValues.Of(("vehicles[1].plate", "甲")), Today).Errors.ShouldHaveSingleItem().Message.Zh.ShouldBe(
            "“涉事车辆”至少 2 项，现在是 1 项，请再添加 1 项。");
    }

    [Fact]
    public void That_wants_none_may_be_left_out() =>
        FormCheck.Check(FormOf(least: 0, most: 3), FormValues.Of(("vehicles", "1")), Today).ShouldSatisfyAllConditions(
            check => check.Errors.ShouldBeEmpty(), check => check.Answers.Names.ShouldBeEmpty());

    [Fact]
    public void Says_how_many_items_are_too_many()
    {
        var error = Check([.. Enumerable.Range(0, 5).Select(index => ($"vehicles[{index}].plate", "粤H12345"))]).Errors.ShouldHaveSingleItem();

        error.Field.ShouldBe("vehicles");
        error.Message.Zh.ShouldBe("“涉事车辆”最多 3 项，现在是 5 项，请删去 2 项。");
    }

    [Theory]
    [InlineData("vehicles[100].plate")]
    [InlineData("vehicles[01].plate")]
    [InlineData("vehicles[-1].plate")]
    [InlineData("vehicles[0].colour")]
    [InlineData("sort[0].plate")]
    public void Refuses_names_that_it_does_not_have(string name) =>
        Check(("vehicles[0].plate", "粤H12345"), (name, "粤H12345")).Errors.Select(error => error.Field).ShouldContain(name);

    [Fact]
    public void Asks_on_what_stands_in_the_same_item_and_on_what_stands_before_the_group()
    {
        var form = new FormDescription([A.Field(FieldType.YesNo, "seen"), Group(0, 3) with { When = [new("seen", ["yes"])] }], []);
        var answers = FormValues.Of(
            ("seen", "yes"), ("vehicles[0].plate", "粤H12345"), ("vehicles[0].fled", "yes"), ("vehicles[1].plate", "粤H23456"), ("vehicles[1].fled", "no"));

        FormCheck.Check(form, answers, Today).Errors.Select(error => error.Field).ShouldBe(["vehicles[0].where"]);
        FormCheck.Check(form, answers.With("seen", "no"), Today).ShouldSatisfyAllConditions(
            check => check.Errors.ShouldBeEmpty(), check => check.Answers.Names.ShouldBe(["seen"]));
    }

    [Fact]
    public void That_is_sensitive_makes_all_it_holds_sensitive()
    {
        var form = new FormDescription([Group(0, 3) with { Sensitive = true }], []);

        form.Field("vehicles[7].plate").ShouldNotBeNull().Sensitive.ShouldBeTrue();
        form.Unfold(FormValues.Of(("vehicles", "2"))).Fields.ShouldAllBe(field => field.Sensitive);
    }

    [Fact]
    public void Is_read_from_a_file_with_its_translation()
    {
        var module = A.ModuleWith(A.Type, "  - name: note", """
              - name: vehicles
                label: 涉事车辆
                type: group
                item: 车辆
                least: 1
                most: 3
                fields:
                  - name: plate
                    label: 号牌
                    type: plate-number
                  - name: colour
                    label: 颜色
                    type: text
                    when: {plate: answered, sort: 甲}
              - name: note
            """).With(
                A.English, A.Module.Texts[A.English].Replace(
                    "checks:", "  vehicles: {label: Vehicles, item: Vehicle, fields: {plate: {label: Plate}}}\nchecks:"));

        var reading = ModuleFolder.Read(module);

        reading.Mistakes.ShouldBeEmpty();
        var group = reading.BusinessTypes.ShouldHaveSingleItem().Form.Field("vehicles").ShouldNotBeNull();
        group.Repeated.ShouldNotBeNull().ShouldSatisfyAllConditions(
            repeated => repeated.Least.ShouldBe(1), repeated => repeated.Most.ShouldBe(3), repeated => repeated.Title.ShouldBe(new("车辆", "Vehicle")),
            repeated => repeated.Fields.Select(field => field.Label.In("en")).ShouldBe(["Plate", "颜色"]));
        group.Required.ShouldBeTrue("one at least");
    }

    [Theory]
    [InlineData("type: group", "缺少“fields”", "nothing to ask")]
    [InlineData("type: group\n    least: 4\n    most: 3\n    fields: [{name: inner, label: 甲, type: text}]", "最少项数比最多项数还大", "bounds that exclude each other")]
    [InlineData("type: group\n    fields: [{name: inner, label: 甲, type: unique-item, source: demo.pool}]", "不能放在可以添加多项的组里", "what one alone can hold")]
    [InlineData(
        "type: group\n    fields: [{name: inner, label: 甲, type: group, fields: [{name: more, label: 乙, type: text}]}]", "不能放在可以添加多项的组里", "a group in a group")]
    [InlineData("type: group\n    fields: [{name: inner, label: 甲, type: text, section: 一}]", "不能另起一节", "a section")]
    [InlineData("type: group\n    fields: [{name: sort, label: 甲, type: text}]", "出现了两次", "a name that stands outside as well")]
    [InlineData(
        "type: group\n    fields: [{name: inner, label: 甲, type: text, when: {until: answered, other: answered}}]", "没有字段“other”", "a condition on nothing")]
    [InlineData("type: text\n    most: 3", "没有“most”", "a text does not repeat")]
    public void With_a_mistake_is_told_with_its_cure(string written, string problem, string why) =>
        ModuleFolder.Read(A.ModuleWith(A.Type, "    type: text\n    pattern: \"[0-9]+\"", "    " + written))
            .Mistakes.ShouldContain(mistake => mistake.Problem.Zh.Contains(problem), why);

    private static FormField Group(int least, int most) => A.Field(FieldType.Group, "vehicles") with
    {
        Label = new("涉事车辆", "Vehicles"),
        Repeated = new(
            [
                A.Field(FieldType.PlateNumber, "plate", required: true),
                A.Field(FieldType.YesNo, "fled"),
                A.Field(FieldType.Text, "where", required: true) with { When = [new("fled", ["yes"])] },
            ],
            new("车辆", "Vehicle"),
            least,
            most),
    };

    private static FormDescription FormOf(int least, int most) => new([A.Field(FieldType.Text, "sort"), Group(least, most)], []);

    private static CheckedForm Check(params (string, string)[] answers) => FormCheck.Check(Form, FormValues.Of(answers), Today);
}
