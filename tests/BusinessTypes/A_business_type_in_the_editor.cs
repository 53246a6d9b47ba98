using Governance.Contracts;

namespace Governance.BusinessTypes.Tests;

public class A_business_type_in_the_editor
{
    private readonly EditedBusinessType type = new(EditedFile.Open(A.Type, A.Module.Texts[A.Type])!, EditedFile.Open(A.English, A.Module.Texts[A.English])!);

    private ModuleReading Read() => ModuleFolder.Read(A.Module.With(A.Type, type.Chinese.Write()).With(A.English, type.English.Write()));

    private BusinessType Sound()
    {
        var reading = Read();
        reading.Mistakes.ShouldBeEmpty();
        return reading.BusinessTypes.ShouldHaveSingleItem();
    }

    private EditedMap Field(string name) => type.Form.Fields.Single(field => field.Text("name") == name);

    [Fact]
    public void Renames_a_field_together_with_what_looks_at_it()
    {
        type.Form.RenameField(Field("sort"), "permitSort");
        type.Form.RenameField(Field("start"), "begin");

        var form = Sound().Form;
        form.Fields[0].ShouldSatisfyAllConditions(field => field.Name.ShouldBe("permitSort"), field => field.Label.En.ShouldBe("Sort"));
        form.Field("until")!.When.ShouldHaveSingleItem().Field.ShouldBe("permitSort");
        form.Checks.ShouldHaveSingleItem().Fields.ShouldBe(["begin", "until"]);
    }

    [Fact]
    public void Leaves_what_looks_at_a_field_alone_while_two_have_one_name()
    {
        type.Form.RenameField(Field("note"), "sort");
        Read().Mistakes.ShouldNotBeEmpty();

        type.Form.RenameField(type.Form.Fields[3], "remark");

        Sound().Form.Field("until")!.When.ShouldHaveSingleItem().Field.ShouldBe("sort");
    }

    [Fact]
    public void Renames_an_option_together_with_its_translation_and_its_conditions()
    {
        type.Form.RenameOption(Field("sort"), EditedForm.Options(Field("sort"))[0], "长期");

        var form = Sound().Form;
        form.Fields[0].Options[0].ShouldBe(new FieldOption("长期", new("长期", "A")));
        form.Field("until")!.When.ShouldHaveSingleItem().AnyOf.ShouldBe(["长期"]);
    }

    [Fact]
    public void Keeps_the_value_of_an_option_that_has_one_of_its_own()
    {
        var options = Field("sort").List("options");
        options.Items[0] = new EditedMap([new("value", new EditedText("甲")), new("label", new EditedText("甲种"))]);

        type.Form.RenameOption(Field("sort"), EditedForm.Options(Field("sort"))[0], "长期");

        EditedForm.Options(Field("sort"))[0].Value.ShouldBe("甲");
        Sound().Form.Fields[0].Options[0].ShouldBe(new FieldOption("甲", new("长期", "A")));
    }

    [Fact]
    public void Adds_a_field_that_is_in_order_once_it_has_a_label()
    {
        var added = type.Form.AddField();
        Read().Mistakes.ShouldHaveSingleItem().Missing.ShouldBe("label");

        new EditedWords(added, type.Form.Translation(added), "label") { Zh = "地点", En = "Place" }.Zh.ShouldBe("地点");

        Sound().Form.Fields[^1].ShouldSatisfyAllConditions(field => field.Name.ShouldBe("field5"), field => field.Label.ShouldBe(new("地点", "Place")));
    }

    [Fact]
    public void Lets_somebody_decide_on_a_condition_whose_field_is_gone()
    {
        type.Form.RemoveField(Field("sort"));

        Read().Mistakes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            mistake => mistake.File.ShouldBe(A.Type),
            mistake => mistake.Line.ShouldBe(((EditedMap)Field("until")["when"]!).Line));
    }

    [Fact]
    public void Moves_a_question_with_its_translation()
    {
        var added = type.Chinese.Map.List("questions");
        added.Items.Add(new EditedMap([new("q", new EditedText("在哪里？")), new("a", new EditedText("窗口。"))]));
        new EditedWords(added.Maps[1], type.Translation("questions", 1), "q") { En = "Where?" }.En.ShouldBe("Where?");
        new EditedWords(added.Maps[1], type.Translation("questions", 1), "a") { En = "At the desk." }.En.ShouldBe("At the desk.");

        type.Move("questions", 1, -1);

        Sound().Questions.Select(question => question.Question).ShouldBe([new("在哪里？", "Where?"), new("多久？", "How long?")]);

        type.Remove("questions", 0);

        Sound().Questions.ShouldHaveSingleItem().Question.ShouldBe(new("多久？", "How long?"));
    }

    [Fact]
    public void Keeps_cards_and_papers_that_hang_on_a_field_when_it_or_its_option_is_renamed()
    {
        type.Parts.Add("stops");
        type.Parts.Words("stops", 0, "title").Zh = "先打 110";
        type.Parts.Items("stops")[0].Put("when", new EditedMap([new("sort", new EditedText("甲"))]));
        type.Service.Add("documents");
        type.Service.Words("documents", 0, "name").Zh = "凭证";
        type.Service.Items("documents")[0].Set("form", "copy");
        type.Service.Items("documents")[0].Put("when", new EditedMap([new("sort", new EditedList([new EditedText("甲")]))]));

        type.Form.RenameField(Field("sort"), "kindOfPermit");
        type.Form.RenameOption(Field("kindOfPermit"), EditedForm.Options(Field("kindOfPermit"))[0], "长期");

        Sound().Stops.ShouldHaveSingleItem().When.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            condition => condition.Field.ShouldBe("kindOfPermit"), condition => condition.AnyOf.ShouldBe(["长期"]));
        Sound().Service.Documents.ShouldHaveSingleItem().When.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            condition => condition.Field.ShouldBe("kindOfPermit"), condition => condition.AnyOf.ShouldBe(["长期"]));
    }

    [Fact]
    public void Moves_a_paper_of_the_service_with_its_translation()
    {
        foreach (var (place, zh, en) in new[] { (0, "凭证", "Slip"), (1, "照片", "Photo") })
        {
            type.Service.Add("documents");
            type.Service.Items("documents")[place].Set("form", "copy");
            (type.Service.Words("documents", place, "name").Zh, type.Service.Words("documents", place, "name").En) = (zh, en);
        }

        type.Service.Move("documents", 1, -1);

        Sound().Service.Documents.Select(document => document.Name).ShouldBe([new("照片", "Photo"), new("凭证", "Slip")]);

        type.Service.Remove("documents", 0);

        Sound().Service.Documents.ShouldHaveSingleItem().Name.ShouldBe(new("凭证", "Slip"));
    }

    [Fact]
    public void Does_not_write_a_question_that_nobody_has_begun()
    {
        type.Chinese.Map.List("questions").Items.Add(new EditedMap());
        _ = type.Translation("questions", 1);

        Sound().Questions.Count.ShouldBe(1);
    }

    [Fact]
    public void Holds_the_place_of_a_question_that_is_not_translated_while_a_later_one_is()
    {
        type.Chinese.Map.List("questions").Items.Insert(0, new EditedMap([new("q", new EditedText("在哪里？")), new("a", new EditedText("窗口。"))]));
        type.English.Map.List("questions").Items.Insert(0, new EditedMap());

        Read().Mistakes.ShouldAllBe(mistake => mistake.File == A.English && mistake.Line == type.English.Map.List("questions").Items[0].Line);
        Read().Mistakes.Select(mistake => mistake.Missing).ShouldBe(["q", "a"]);
    }

    [Fact]
    public void Writes_a_translation_where_the_other_language_stands()
    {
        var manifest = EditedFile.Open(A.Manifest, A.Module.Texts[A.Manifest])!;
        new EditedWords(manifest.Map, null, "department") { Zh = "支队", En = "Branch" }.En.ShouldBe("Branch");
        new EditedWords(manifest.Map, null, "summary") { En = "Demo." }.Zh.ShouldBe("示范。");

        var read = ModuleFolder.Read(A.Module.With(A.Manifest, manifest.Write())).Manifest.ShouldNotBeNull();

        read.Department.ShouldBe(new("支队", "Branch"));
        read.Summary.ShouldBe(new("示范。", "Demo."));
    }

    [Fact]
    public void Holds_a_group_whose_fields_are_edited_as_those_of_the_form_are()
    {
        var group = type.Form.AddField();
        type.Form.RenameField(group, "vehicles");
        group.Set("label", "涉事车辆");
        group.Set("type", "group");
        group.Set("most", "3");
        _ = new EditedWords(group, type.Form.Translation(group), "item") { Zh = "车辆", En = "Vehicle" };
        var inside = type.Form.Inside(group);
        var plate = inside.AddField();
        inside.RenameField(plate, "plate");
        plate.Set("type", "plate-number");
        _ = new EditedWords(plate, inside.Translation(plate), "label") { Zh = "号牌", En = "Plate" };
        var colour = inside.AddField();
        inside.RenameField(colour, "colour");
        colour.Set("label", "颜色");
        colour.Map("when").Set("plate", "answered");
        colour.Map("when").Set("sort", "甲");

        inside.RenameField(plate, "number");
        type.Form.RenameField(Field("sort"), "permitSort");
        type.Form.RenameOption(Field("permitSort"), EditedForm.Options(Field("permitSort"))[0], "长期");

        inside.IsInGroup.ShouldBeTrue();
        inside.Around.Select(field => field.Text("name")).ShouldBe(["permitSort", "start", "until", "note"]);
        var repeated = Sound().Form.Field("vehicles").ShouldNotBeNull().Repeated.ShouldNotBeNull();
        repeated.Title.ShouldBe(new("车辆", "Vehicle"));
        repeated.Most.ShouldBe(3);
        repeated.Fields[0].ShouldSatisfyAllConditions(field => field.Name.ShouldBe("number"), field => field.Label.ShouldBe(new("号牌", "Plate")));
        repeated.Fields[1].When.Select(condition => (condition.Field, condition.AnyOf.Count)).ShouldBe([("number", 0), ("permitSort", 1)]);
        repeated.Fields[1].When[1].AnyOf.ShouldBe(["长期"]);
    }
}
