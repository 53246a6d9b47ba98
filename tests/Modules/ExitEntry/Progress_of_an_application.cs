using Governance.Contracts;
using Governance.ExitEntry.Progress;
using Governance.Modules.Tests.Traffic;
using NodaTime;

namespace Governance.Modules.Tests.ExitEntry;

public class Progress_of_an_application
{
    private readonly FakeHost host = new();

    [Fact]
    public async Task Without_a_register_the_citizen_is_told_where_to_look()
    {
        var answer = await LookUp("E123456789", "002X");

        answer.Found.ShouldBeFalse();
        answer.Text.Zh.ShouldContain("没有接入");
        answer.Facts.ShouldHaveSingleItem().Value.Zh.ShouldContain("12367");
    }

    [Fact]
    public async Task With_a_register_the_applicant_sees_state_document_day_and_place()
    {
        Connect();

        var answer = await LookUp("e123456789", "002x");

        answer.Text.Zh.ShouldContain("已制好");
        Fact(answer, "进度").ShouldBe("可以领取");
        Fact(answer, "证件").ShouldBe("普通护照");
        Fact(answer, "日期").ShouldBe("2026年3月6日（星期五）");
        Fact(answer, "地点").ShouldBe("市出入境办证大厅");
        Fact(answer, "依据").ShouldContain("2026年3月9日 06:00");
    }

    [Theory]
    [InlineData("E123456789", "9999", "the last four do not match")]
    [InlineData("E000000000", "002X", "no such application")]
    public async Task Who_has_applied_for_what_cannot_be_found_out(string number, string tail, string why)
    {
        Connect();

        var answer = await LookUp(number, tail);

        answer.Found.ShouldBeFalse();
        answer.Text.Zh.ShouldContain("没有与受理编号和身份证号后四位都相符的记录", customMessage: why);
        answer.Facts.ShouldNotContain(fact => fact.Value.Zh.Contains("护照", StringComparison.Ordinal) || fact.Value.Zh.Contains("大厅", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("more-papers", "补材料")]
    [InlineData("refused", "不予签发")]
    [InlineData("collected", "已领取")]
    [InlineData("something-new", "办理中")]
    public async Task Each_state_of_the_register_has_its_words(string state, string words)
    {
        Connect(state);

        Fact(await LookUp("E123456789", "002X"), "进度").ShouldContain(words);
    }

    [Fact]
    public async Task An_officer_is_offered_what_the_register_says_and_nothing_where_it_says_nothing()
    {
        (await Suggest()).Text.ShouldBeNull();
        Connect();

        (await Suggest()).Text!.ShouldContain("市出入境办证大厅");
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-17", Urgency.High, "leaves within seven days")]
    [InlineData("2026-02-08", null, null, "thirty days: the longest by law")]
    [InlineData("2026-02-07", null, Urgency.High, "longer than the law's longest time")]
    [InlineData("2026-03-01", "2026-04-01", null, "no hurry")]
    public void What_has_taken_too_long_or_is_needed_soon_comes_first(string acceptedOn, string? departOn, Urgency? urgency, string why) =>
        AssessProgressEnquiry.Decide(FormValues.Of(("acceptedOn", acceptedOn), ("departOn", departOn ?? "")), new LocalDate(2026, 3, 10))
            .Urgency.ShouldBe(urgency, why);

    private void Connect(string state = "ready")
    {
        host.Documents["applications"] = "as of,2026-03-09T06:00";
        host.Documents["applications/E123456789"] = $"idTail,document,state,date,place\n002X,passport,{state},2026-03-06,市出入境办证大厅\n";
    }

    private Task<LookUpAnswer> LookUp(string number, string tail) =>
        new LookUpProgress(host).Handle(new(ProgressAnswer.Code, FormValues.Of(("receiptNumber", number), ("idTail", tail))), default);

    private Task<SuggestedReply> Suggest() => new SuggestProgressReply(host).Handle(
        new(An.Enquiry(ProgressAnswer.Code, FormValues.Of(("receiptNumber", "E123456789"), ("idTail", "002X")))), default);

    private static string Fact(LookUpAnswer answer, string name) => answer.Facts.Single(fact => fact.Name.Zh == name).Value.Zh;
}
