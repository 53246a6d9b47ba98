using Governance.Contracts;
using Governance.Core.Reading;

namespace Governance.Core.Tests.Intake;

public class A_group_that_repeats(SharedServer shared)
{
    private const string Id = "11010519491231002X";

    [Fact]
    public async Task Is_kept_item_by_item_with_what_is_sensitive_sealed_masked_for_its_writer_and_shown_to_the_officer_who_asks_for_it()
    {
        await using var bureau = await Bureau.Open(shared);
        var officer = A.Officer("trial.first");
        var acknowledgement = await bureau.Accept(A.Trial(("people", "3"), ("people[0].name", "张三"), ("people[0].id", Id), ("people[2].name", "李四")));

        var people = (await bureau.Track(acknowledgement.QueryCode)).Sent.Form.Single(answer => answer.Field == "people");
        people.Items.Select(item => item.Title.Zh).ShouldBe(["同行人 1", "同行人 2"], "the one left blank is none");
        people.Items[0].Answers.Select(answer => (answer.Label.Zh, answer.Values[0].Zh)).ShouldBe([("姓名", "张三"), ("身份证号", "11●●●●2X")]);
        people.Items[1].Answers.Single().Values[0].Zh.ShouldBe("李四");
        var seen = (await bureau.Read(officer, acknowledgement.Id)).Done().Sent.Form.Single(answer => answer.Field == "people");
        var hidden = seen.Items[0].Answers.Single(answer => answer.Label.Zh == "身份证号");
        hidden.Values[0].Zh.ShouldBe("••••••••");
        var asked = await bureau.Request((RevealValue reveal) => reveal.Run(officer, acknowledgement.Id, HiddenValues.NameOf(hidden.Field), default));
        asked.Done().Values[0].Zh.ShouldBe(Id);
        hidden.Field.ShouldBe("people[0].id");
        var columns = await bureau.Ask("select form::text from enquiries where id = $1", acknowledgement.Id);
        columns.ShouldSatisfyAllConditions(form => form.ShouldContain("张三"), form => form.ShouldNotContain(Id));
    }

    [Fact]
    public async Task Is_refused_at_the_item_and_field_that_are_wrong()
    {
        await using var bureau = await Bureau.Open(shared);

        var refused = (await bureau.Submit(A.Trial(("people[0].name", "张三"), ("people[1].id", "110105194912310021")))).Refused(ProblemKind.Invalid);

        refused.Errors.Select(error => error.Field).ShouldBe(["form.people[1].name", "form.people[1].id"]);
        refused.Errors.ShouldAllBe(error => error.Message.Zh.StartsWith("同行人 2："));
    }
}
