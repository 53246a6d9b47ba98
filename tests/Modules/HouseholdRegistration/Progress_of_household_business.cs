using Governance.Contracts;
using Governance.HouseholdRegistration.Progress;
using Governance.Modules.Tests.Traffic;

namespace Governance.Modules.Tests.HouseholdRegistration;

public class Progress_of_household_business
{
    private readonly FakeHost host = new();

    [Fact]
    public async Task Is_read_from_the_register()
    {
        Connect();

        var answer = await LookUp("sz2026030001", "123x");

        answer.Found.ShouldBeTrue();
        answer.Text.Zh.ShouldContain("已经制好");
        Fact(answer, "领取地点").ShouldBe("湖滨派出所户籍窗口");
        Fact(answer, "依据").ShouldContain("2026年3月4日 06:00");
    }

    [Theory]
    [InlineData("SZ2026030001", "9999", "the last four characters do not match")]
    [InlineData("SZ2026030999", "123X", "no such receipt")]
    public async Task Of_others_cannot_be_found_out(string receipt, string tail, string why)
    {
        Connect();

        var answer = await LookUp(receipt, tail);

        answer.Found.ShouldBeFalse(why);
        answer.Text.Zh.ShouldContain("没有与回执号和身份证号后四位相符的记录");
        answer.Facts.ShouldNotContain(fact => fact.Value.Zh.Contains("湖滨派出所"));
    }

    [Theory]
    [InlineData("idcard", "2026年5月3日（星期日）", "sixty days")]
    [InlineData("residence", "2026年3月19日（星期四）", "fifteen days")]
    [InlineData("move", null, "no period of the law")]
    public async Task Without_a_register_is_told_by_the_period_of_the_law(string what, string? latest, string why)
    {
        var answer = await LookUp("SZ2026030001", "123X", what, "2026-03-04");

        answer.Text.Zh.ShouldContain("没有接入");
        answer.Facts.Select(fact => fact.Value.Zh).FirstOrDefault().ShouldBe(latest, why);
    }

    [Fact]
    public async Task Is_offered_to_the_officer_only_where_the_register_knows_it()
    {
        (await Suggest()).Text.ShouldBeNull();
        Connect();

        (await Suggest()).Text!.ShouldContain("已经制好");
    }

    private void Connect()
    {
        host.Documents["household"] = "as of,2026-03-04T06:00";
        host.Documents["household/SZ2026030001"] = "idTail,state,date,place\n123X,ready,2026-03-03,湖滨派出所户籍窗口\n";
    }

    private Task<LookUpAnswer> LookUp(string receipt, string tail, string what = "idcard", string? accepted = null) =>
        new LookUpProgress(host).Handle(new(ProgressAnswer.Code, Form(receipt, tail, what, accepted)), default);

    private Task<SuggestedReply> Suggest() =>
        new SuggestProgressReply(host).Handle(new(An.Enquiry(ProgressAnswer.Code, Form("SZ2026030001", "123X", "idcard", null))), default);

    private static FormValues Form(string receipt, string tail, string what, string? accepted)
    {
        var form = FormValues.Of(("what", what), ("receipt", receipt), ("idTail", tail));
        return accepted is null ? form : form.With("accepted", accepted);
    }

    private static string Fact(LookUpAnswer answer, string name) => answer.Facts.Single(fact => fact.Name.Zh == name).Value.Zh;
}
