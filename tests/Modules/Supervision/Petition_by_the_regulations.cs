using Governance.Contracts;
using Governance.Modules.Tests.Traffic;
using Governance.Supervision.Petitions;
using NodaTime;
using NodaTime.Testing;

namespace Governance.Modules.Tests.Supervision;

public class Petition_by_the_regulations
{
    private static readonly FormValues Two = FormValues.Of(
        ("concerned", "traffic"), ("firstName", "王志明"), ("firstUnit", "supervision"), ("secondName", "李晓燕"), ("secondUnit", "legal"));

    private static readonly EnquirySnapshot Petition = An.Enquiry(
        AssessPetition.Petition, FormValues.Of(("department", "交警")), kind: EnquiryKind.Petition);

    private readonly FakeHost host = new();

    [Fact]
    public async Task Is_kept_from_the_unit_that_it_is_about() =>
        (await new AssessPetition().Handle(new(Petition), default)).About.ShouldBe("traffic");

    [Theory]
    [InlineData("accept", 15, true, "the fifteenth day is in time")]
    [InlineData("accept", 16, false, "after it the reason has to be given")]
    [InlineData("decline", 16, false, "for a refusal, too")]
    [InlineData("replace", 16, true, "what follows has its own time")]
    public async Task Is_accepted_or_refused_within_fifteen_days(string step, int days, bool goes, string why)
    {
        var clock = new FakeClock(Petition.AcceptedAt + Duration.FromDays(days));

        var answer = await new DecidePetition(host, clock).Handle(new(Petition, step, Two, "chen"), default);

        (answer.Refusal is null).ShouldBe(goes, why);
        if (!goes)
            answer.Refusal!.Zh.ShouldContain("第二十三条");
        (await new DecidePetition(host, clock).Handle(new(Petition, step, Two.With("lateWhy", "系统故障"), "chen"), default)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Is_in_the_hands_of_two_without_a_part_in_it() => (await new DecidePetition(host, new FakeClock(Petition.AcceptedAt))
        .Handle(new(Petition, "accept", Two.With("secondUnit", "traffic"), "chen"), default)).Refusal!.Zh.ShouldContain("被反映的单位");

    [Theory]
    [InlineData("2026-02-02", "2026-03-04", true, "the thirtieth day, a Wednesday")]
    [InlineData("2026-02-02", "2026-03-05", false, "a day later")]
    [InlineData("2026-01-30", "2026-03-02", true, "the thirtieth day is a Sunday: Monday counts")]
    [InlineData("2026-01-30", "2026-03-03", false, "and Tuesday does not")]
    public async Task Is_reviewed_when_asked_for_within_thirty_days(string received, string today, bool goes, string why)
    {
        var clock = new FakeClock(
            Instant.FromDateTimeOffset(DateTimeOffset.Parse($"{today}T09:00:00+08:00", System.Globalization.CultureInfo.InvariantCulture)));

        var check = await new CheckReview(host, clock).Handle(new(AssessPetition.Review, FormValues.Of(("receivedOn", received))), default);

        (check.Errors.Count == 0).ShouldBe(goes, why);
    }
}
