using Governance.Contracts;
using Governance.Traffic.Licences;

namespace Governance.Modules.Tests.Traffic;

public class Licence_collection
{
    private readonly FakeHost host = new();

    [Theory]
    [InlineData("C1", "车管所窗口", "2026-03-02", "2026年3月3日（星期二）", "Monday: the next working day")]
    [InlineData("C1", "车管所窗口", "2026-03-06", "2026年3月9日（星期一）", "Friday: the weekend is not counted")]
    [InlineData("C2", "自助制证机", "2026-03-07", "2026年3月9日（星期一）", "Saturday")]
    [InlineData("C1", "车管所窗口", "2026-04-30", "2026年5月6日（星期三）", "Labour Day")]
    [InlineData("B2", "车管所窗口", "2026-03-05", "2026年3月9日（星期一）", "large vehicles take a day more")]
    public async Task The_general_rule_gives_the_day(string licenceClass, string collection, string passed, string day, string why)
    {
        var answer = await LookUp(("licenceClass", licenceClass), ("collection", collection), ("testDate", passed));

        answer.Found.ShouldBeTrue();
        answer.Text.Zh.ShouldContain(day, customMessage: why);
    }

    [Fact]
    public async Task By_post_it_says_when_it_is_sent_and_when_it_arrives()
    {
        var answer = await LookUp(("licenceClass", "C1"), ("collection", "邮寄"), ("testDate", "2026-03-04"));

        Fact(answer, "寄出").ShouldBe("2026年3月5日（星期四）");
        Fact(answer, "预计收到").ShouldBe("2026年3月10日（星期二）");
    }

    [Fact]
    public async Task Large_vehicles_have_no_self_service() =>
        (await LookUp(("licenceClass", "A2"), ("collection", "自助制证机"), ("testDate", "2026-03-04"))).Found.ShouldBeFalse();

    [Fact]
    public async Task Without_a_register_the_citizen_is_told_that_the_rule_was_used()
    {
        var answer = await LookUp(C1("4412026030001", "123X"));

        answer.Found.ShouldBeTrue();
        Fact(answer, "依据").ShouldContain("没有接入制证登记");
    }

    [Fact]
    public async Task With_a_register_the_citizen_sees_his_own_file()
    {
        Connect();

        var answer = await LookUp(C1("a4412026030001", "123x"));

        answer.Text.Zh.ShouldContain("已制好");
        Fact(answer, "地点").ShouldBe("车辆管理所三号窗口");
        Fact(answer, "依据").ShouldContain("2026年3月4日 06:00");
    }

    [Theory]
    [InlineData("A4412026030001", "9999", "the last four characters do not match")]
    [InlineData("A0000000000000", "123X", "no such file")]
    public async Task Whose_file_a_number_is_cannot_be_found_out(string file, string tail, string why)
    {
        Connect();

        var answer = await LookUp(C1(file, tail));

        Fact(answer, "依据").ShouldContain("没有与流水号和身份证号后四位相符的记录", customMessage: why);
        answer.Facts.ShouldNotContain(fact => fact.Value.Zh.Contains("三号窗口"));
    }

    [Fact]
    public async Task An_officer_is_offered_the_same_answer_as_a_reply()
    {
        var enquiry = An.Enquiry(LicenceAnswer.Code, FormValues.Of(("licenceClass", "C1"), ("collection", "车管所窗口"), ("testDate", "2026-03-02")));

        var suggestion = await new SuggestLicenceReply(host).Handle(new(enquiry), default);

        suggestion.Text!.ShouldStartWith("您好！");
        suggestion.Text!.ShouldContain("2026年3月3日");
    }

    [Fact]
    public async Task Every_answer_is_in_English_too()
    {
        var answer = await LookUp(("licenceClass", "C1"), ("collection", "车管所窗口"), ("testDate", "2026-03-02"));

        answer.Text.In("en").ShouldContain("Tuesday, 3 March 2026");
        answer.Facts.ShouldAllBe(fact => fact.Name.En != null && fact.Value.En != null);
    }

    private void Connect()
    {
        host.Documents["licences"] = "as of,2026-03-04T06:00";
        host.Documents["licences/A4412026030001"] = "idTail,licenceClass,state,date,place\n123X,C1,ready,2026-03-03,车辆管理所三号窗口\n";
    }

    private static (string, string)[] C1(string file, string tail) =>
        [("licenceClass", "C1"), ("collection", "车管所窗口"), ("testDate", "2026-03-02"), ("fileNumber", file), ("idTail", tail)];

    private Task<LookUpAnswer> LookUp(params (string, string)[] form) =>
        new LookUpLicence(host).Handle(new(LicenceAnswer.Code, FormValues.Of(form)), default);

    private static string Fact(LookUpAnswer answer, string name) => answer.Facts.Single(fact => fact.Name.Zh == name).Value.Zh;
}
