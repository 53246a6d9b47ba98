using Governance.Contracts;
using Governance.ExitEntry.Invitations;

namespace Governance.Modules.Tests.ExitEntry;

public class Inviting_a_foreigner
{
    [Theory]
    [InlineData("family-short", "person", "Q2", "亲属关系证明")]
    [InlineData("family-long", "person", "Q1", "亲属关系证明")]
    [InlineData("business", "organisation", "M", "贸易合作方")]
    [InlineData("exchange", "organisation", "F", "接待单位")]
    [InlineData("work", "organisation", "Z", "不用邀请函")]
    [InlineData("study", "organisation", "X1", "录取通知书")]
    [InlineData("tourism", "person", "L", "您自己写")]
    [InlineData("tourism", "organisation", "L", "旅行社")]
    public void Purpose_and_inviter_say_which_visa_and_who_writes(string purpose, string inviter, string visa, string writer)
    {
        var answer = Ask(purpose, inviter);

        answer.Found.ShouldBeTrue();
        answer.Text.Zh.ShouldContain("公安机关不出具也不审批邀请函");
        Fact(answer, "客人申请的签证").ShouldStartWith(visa);
        Fact(answer, "邀请函谁来写").ShouldContain(writer);
    }

    [Fact]
    public void Every_guest_is_registered_within_twenty_four_hours() =>
        Fact(Ask("other", "person"), "客人到了以后").ShouldContain("二十四小时内登记");

    private static LookUpAnswer Ask(string purpose, string inviter) =>
        InvitationAnswer.Decide(FormValues.Of(("purpose", purpose), ("inviter", inviter)));

    private static string Fact(LookUpAnswer answer, string name) => answer.Facts.Single(fact => fact.Name.Zh == name).Value.Zh;
}
