using Governance.Contracts;
using Governance.Traffic.Violations;

namespace Governance.Modules.Tests.Traffic;

public class Violation_enquiry
{
    private const string Rows = """
        check,date,place,act,fine,points,state
        A12345,2026-02-10,端州一路路口,不按导向车道行驶,100,1,open
        a12345,2026-01-05,城中路,违反规定停车,150,0,unpaid
        B99999,2026-01-06,天宁路,闯红灯,200,6,open
        """;

    private readonly FakeHost host = new();

    [Fact]
    public async Task Without_a_register_the_citizen_is_told_so_and_where_to_look_instead()
    {
        var answer = await LookUp(Plate("A12345"));

        answer.Found.ShouldBeFalse();
        answer.Text.Zh.ShouldContain("没有接入");
        answer.Facts.ShouldHaveSingleItem().Value.Zh.ShouldContain("交管12123");
    }

    [Fact]
    public async Task Both_details_together_show_the_records_of_that_vehicle_alone()
    {
        Connect();

        var answer = await LookUp(Plate("A12345"));

        answer.Text.Zh.ShouldContain("2 条");
        answer.Text.Zh.ShouldContain("未处理 1 条，已处罚待缴款 1 条");
        Fact(answer, "第 1 条").ShouldBe("2026年2月10日（星期二），端州一路路口，不按导向车道行驶，罚款 100 元，记 1 分，未处理");
        answer.Facts.ShouldNotContain(fact => fact.Value.Zh.Contains("天宁路"), "another vehicle has the same number on a plate of another kind");
        Fact(answer, "依据").ShouldContain("2026年3月4日 06:00");
    }

    [Fact]
    public async Task A_wrong_check_and_an_unknown_vehicle_get_the_same_answer()
    {
        Connect();

        var wrong = await LookUp(Plate("000000"));
        var unknown = await LookUp(FormValues.Of(("by", "号牌号码"), ("plate", "粤H00000"), ("engineTail", "A12345")));

        wrong.Found.ShouldBeFalse();
        wrong.Text.ShouldBe(unknown.Text);
        wrong.Facts.ShouldBe(unknown.Facts);
    }

    [Fact]
    public async Task Without_the_second_detail_nothing_is_shown()
    {
        Connect();
        host.Documents["violations/粤H12345"] = "date,place\n2026-02-10,端州一路路口\n";

        (await LookUp(FormValues.Of(("by", "号牌号码"), ("plate", "粤H12345")))).Found.ShouldBeFalse();
    }

    [Fact]
    public async Task The_engine_number_does_not_open_a_penalty_notice()
    {
        Connect();
        host.Documents["violations/4412001234567890"] = "check,date,state\n01123X,2026-02-10,unpaid\n";
        var form = FormValues.Of(("by", "处罚决定书编号"), ("penaltyNumber", "4412001234567890"), ("engineTail", "01123X"));

        (await LookUp(form)).Found.ShouldBeFalse();
        (await LookUp(form.With("idTail", "01123x"))).Found.ShouldBeTrue();
    }

    [Fact]
    public async Task An_officer_is_offered_the_records_with_advice_on_what_was_asked()
    {
        Connect();

        var suggestion = await Suggest(Plate("A12345").With("matter", "怎样处理和缴款"));

        suggestion.Text!.ShouldContain("端州一路路口");
        suggestion.Text!.ShouldContain("15 日内");
    }

    [Fact]
    public async Task A_citizen_who_asked_in_writing_is_not_told_that_something_is_not_connected()
    {
        var suggestion = await Suggest(Plate("A12345").With("matter", "记分"));

        suggestion.Text!.ShouldNotContain("没有接入");
        suggestion.Text!.ShouldContain("12 分");
        suggestion.Source!.Zh.ShouldContain("核实");
    }

    [Theory]
    [InlineData("对记录有异议", Complexity.Complex, "photos and video have to be called for")]
    [InlineData("已经处理却还显示", Complexity.Complex, "another unit has to be asked")]
    [InlineData("怎样处理和缴款", Complexity.Simple, "the rule is the answer")]
    [InlineData("其他", null, "nobody can know")]
    public void A_dispute_takes_more_than_a_day(string matter, Complexity? complexity, string why) =>
        AssessViolationEnquiry.Decide(FormValues.Of(("matter", matter))).Complexity.ShouldBe(complexity, why);

    private void Connect()
    {
        host.Documents["violations"] = "as of,2026-03-04T06:00";
        host.Documents["violations/粤H12345"] = Rows;
    }

    private static FormValues Plate(string engineTail) => FormValues.Of(("by", "号牌号码"), ("plate", "粤H12345"), ("engineTail", engineTail));

    private Task<LookUpAnswer> LookUp(FormValues form) => new LookUpViolations(host).Handle(new(ViolationAnswer.Code, form), default);

    private Task<SuggestedReply> Suggest(FormValues form) => new SuggestViolationReply(host).Handle(new(An.Enquiry(ViolationAnswer.Code, form)), default);

    private static string Fact(LookUpAnswer answer, string name) => answer.Facts.Single(fact => fact.Name.Zh == name).Value.Zh;
}
