using Governance.Contracts;
using Governance.ExitEntry.Stays;
using NodaTime;

namespace Governance.Modules.Tests.ExitEntry;

public class Stay_of_a_foreigner
{
    private static readonly LocalDate Today = new(2026, 3, 10);

    [Theory]
    [InlineData("extend", "validUntil", "2026-04-30", "2026年4月23日", "article 29: seven days before")]
    [InlineData("residence", "enteredOn", "2026-03-01", "2026年3月31日", "article 30: thirty days after entry")]
    [InlineData("renew", "validUntil", "2026-05-31", "2026年5月1日", "article 32: thirty days before, and a public holiday makes it no later")]
    [InlineData("changed", "changedOn", "2026-03-05", "2026年3月15日", "article 33: ten days, and a Sunday makes it no later")]
    [InlineData("newborn", "bornOn", "2026-02-01", "2026年4月2日", "article 40: sixty days")]
    public void The_law_names_the_last_day(string matter, string field, string date, string day, string why)
    {
        var answer = Ask(matter, field, date);

        answer.Found.ShouldBeTrue();
        answer.Facts.Single(fact => fact.Name.Zh == "最迟申请").Value.Zh.ShouldStartWith(day, Case.Sensitive, why);
    }

    [Theory]
    [InlineData("2026-03-17", true, "today is the last day")]
    [InlineData("2026-03-16", false, "it was yesterday")]
    public void When_the_day_has_passed_it_says_to_come_at_once(string until, bool inTime, string why)
    {
        var answer = Ask("extend", "validUntil", until);

        answer.Found.ShouldBe(inTime, why);
        answer.Text.Zh.Contains("请马上带护照", StringComparison.Ordinal).ShouldBe(!inTime);
        AssessStay.Decide(Form("extend", "validUntil", until), Today).Urgency.ShouldBe(inTime ? null : Urgency.High);
    }

    [Fact]
    public void Whoever_comes_forward_about_an_overstay_is_heard_in_confidence_and_soon()
    {
        var assessment = AssessStay.Decide(FormValues.Of(("matter", "overstayed")), Today);

        assessment.Confidential.ShouldBe(true);
        assessment.Urgency.ShouldBe(Urgency.High);
    }

    [Fact]
    public async Task The_reply_has_the_same_in_English()
    {
        var clock = new Traffic.StoppedClock(Instant.FromUtc(2026, 3, 10, 2, 0));

        var reply = await new SuggestStayReply(clock).Handle(
            new(Traffic.An.Enquiry(StayDates.Code, Form("newborn", "bornOn", "2026-02-01"))), default);

        reply.Text!.ShouldContain("2026年4月2日");
        reply.Text!.ShouldContain("2 April 2026");
    }

    private static LookUpAnswer Ask(string matter, string field, string date) => StayDates.Decide(Form(matter, field, date), Today);

    private static FormValues Form(string matter, string field, string date) => FormValues.Of(("matter", matter), (field, date));
}
