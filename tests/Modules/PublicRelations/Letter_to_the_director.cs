using Governance.Contracts;
using Governance.Modules.Tests.Traffic;
using Governance.PublicRelations.Letters;

namespace Governance.Modules.Tests.PublicRelations;

public class Letter_to_the_director
{
    private readonly FakeHost host = new();

    [Theory]
    [InlineData("help", "yes", null, Urgency.Emergency, "somebody is in danger")]
    [InlineData("tip", "no", null, Urgency.High, "a tip does not keep")]
    [InlineData("misconduct", null, "yes", Urgency.High, "bribes")]
    [InlineData("idea", null, null, Urgency.Normal, "in its turn")]
    public void Is_read_by_urgency(string matter, string? danger, string? serious, Urgency urgency, string why) =>
        AssessLetter.Decide(Form(("matter", matter), ("danger", danger), ("serious", serious))).Urgency.ShouldBe(urgency, why);

    [Theory]
    [InlineData("misconduct", "交警", "traffic")]
    [InlineData("unsolved", "督察", "supervision")]
    [InlineData("misconduct", "不清楚", null)]
    [InlineData("tip", "交警", null)]
    public void Is_kept_from_the_unit_that_it_is_about(string matter, string unit, string? about) =>
        AssessLetter.Decide(Form(("matter", matter), ("unit", unit))).About.ShouldBe(about);

    [Fact]
    public async Task Is_handed_by_the_mailbox_to_the_unit_that_has_to_act()
    {
        (await Take("assign", AssessLetter.Desk, ("unit", "criminal"), ("order", "局长批示：请专人查办。"))).Refusal.ShouldBeNull();

        var transfer = host.Asked.OfType<TransferEnquiry>().ShouldHaveSingleItem();
        (transfer.Unit, transfer.Reason).ShouldBe(("criminal", "局长批示：请专人查办。"));
    }

    [Fact]
    public async Task Is_not_handed_on_by_the_unit_that_was_asked()
    {
        (await Take("assign", "criminal", ("unit", "traffic"), ("order", "请贵单位办理。"))).Refusal!.Zh.ShouldContain("办理组");
        host.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Comes_back_to_the_mailbox_with_the_result()
    {
        (await Take("report", "criminal", ("result", "嫌疑人已抓获。"))).Refusal.ShouldBeNull();

        host.Asked.OfType<TransferEnquiry>().ShouldHaveSingleItem().Unit.ShouldBe(AssessLetter.Desk);
    }

    [Fact]
    public async Task Is_answered_from_the_mailbox_alone()
    {
        (await Take("draft", "criminal", ("reply", "已经办结。"))).Refusal!.Zh.ShouldContain("报回局长信箱");
        (await Take("draft", AssessLetter.Desk, ("reply", "已经办结。"))).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Stays_where_it_is_when_the_host_refuses_the_unit()
    {
        host.Refusing<TransferEnquiry>("正是诉求所反映的单位。");

        (await Take("assign", AssessLetter.Desk, ("unit", "traffic"), ("order", "请查明情况。"))).Refusal!.Zh.ShouldContain("所反映的单位");
    }

    private Task<StepAnswer> Take(string step, string owner, params (string, string)[] values) => new HandOverLetter(host).Handle(
        new(An.Enquiry(AssessLetter.Code) with { OwnerUnit = owner, Confidential = true }, step, FormValues.Of(values), "chen"), default);

    private static FormValues Form(params (string Name, string? Text)[] answers) =>
        FormValues.Of(answers.Where(answer => answer.Text is not null).Select(answer => (answer.Name, answer.Text!)));
}
