using Governance.Contracts;
using Governance.Modules.Tests.Traffic;
using Governance.Supervision.Appeals;

namespace Governance.Modules.Tests.Supervision;

public class Appeal_against_an_answer
{
    private readonly FakeHost host = new() { Answering = { ["2026-000123-7"] = "traffic.affairs" } };

    [Fact]
    public async Task Is_kept_from_the_unit_that_answered() => (await new AssessAppeal(host).Handle(
        new(An.Enquiry(AssessAppeal.Code, FormValues.Of(("fileNumber", "2026-000123-7")), kind: EnquiryKind.Complaint)), default))
        .About.ShouldBe("traffic.affairs");

    [Theory]
    [InlineData("2026-000123-7", null)]
    [InlineData("2026-000124-5", "没有这个办件编号")]
    public async Task Names_an_answer_that_exists(string number, string? said)
    {
        var check = await new CheckAppeal(host).Handle(new(AssessAppeal.Code, FormValues.Of(("fileNumber", number))), default);

        if (said is null)
            check.Errors.ShouldBeEmpty();
        else
            check.Errors.ShouldHaveSingleItem().Message.Zh.ShouldContain(said);
    }
}
