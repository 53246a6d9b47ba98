using Governance.Contracts;
using Governance.ExitEntry.Losses;
using Governance.Modules.Tests.Traffic;
using NodaTime;

namespace Governance.Modules.Tests.ExitEntry;

public class Lost_travel_document
{
    private const string Number = "E12345678";

    private readonly FakeHost host = new();

    private readonly StoppedClock clock = new(Instant.FromUtc(2026, 3, 10, 2, 0));

    [Theory]
    [InlineData("abroad", "yes", "lost", null, Urgency.Emergency, "stranded abroad")]
    [InlineData("macau", "yes", "lost", null, Urgency.Emergency, "stranded in Macau")]
    [InlineData("abroad", "no", "lost", null, null, "already at home")]
    [InlineData("mainland", null, "lost", "2026-03-13", Urgency.High, "leaves in three days")]
    [InlineData("mainland", null, "lost", "2026-03-14", null, "leaves later")]
    [InlineData("mainland", null, "stolen", null, Urgency.High, "somebody may use it")]
    public void How_soon_depends_on_where_the_writer_is(string lostAt, string? stranded, string how, string? departOn, Urgency? urgency, string why) =>
        LostDocument.Assess(
            FormValues.Of(("lostAt", lostAt), ("stranded", stranded ?? ""), ("how", how), ("departOn", departOn ?? "")), new(2026, 3, 10))
            .Urgency.ShouldBe(urgency, why);

    [Fact]
    public async Task Nobody_makes_a_document_void_without_knowing_it() =>
        (await Check("no")).Errors.ShouldHaveSingleItem().Field.ShouldBe("understood");

    [Fact]
    public async Task Declared_lost_once_it_is_not_declared_again()
    {
        (await Check("yes")).Errors.ShouldBeEmpty();

        (await Take("declare", Number)).Refusal.ShouldBeNull();

        var error = (await Check("yes")).Errors.ShouldHaveSingleItem();
        error.Field.ShouldBe("documentNumber");
        error.Message.Zh.ShouldContain("2026年3月10日");
    }

    [Fact]
    public async Task Advice_alone_leaves_it_valid()
    {
        await Take("advise", Number);

        host.Documents.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_number_the_officer_is_told_to_look_for_it() =>
        (await Take("declare", null)).Note!.Zh.ShouldContain("没有证件号码");

    [Fact]
    public async Task It_is_not_declared_when_that_cannot_be_kept()
    {
        host.Refusing<KeepDocument>("文件太大。");

        (await Take("declare", Number)).Refusal!.Zh.ShouldContain("太大");
    }

    [Theory]
    [InlineData("passport", "abroad", "12308")]
    [InlineData("hk-macau", "hong-kong", "12367")]
    [InlineData("passport", "mainland", "预约时间")]
    [InlineData("foreign-passport", "mainland", "护照报失证明")]
    public void The_reply_says_how_to_get_another(string document, string lostAt, string words) =>
        SuggestLossReply.Decide(FormValues.Of(("document", document), ("lostAt", lostAt), ("how", "lost"))).Text!.ShouldContain(words);

    private Task<SubmissionCheck> Check(string understood) =>
        new CheckLoss(host).Handle(new(LostDocument.Code, FormValues.Of(("understood", understood), ("documentNumber", Number))), default);

    private Task<StepAnswer> Take(string step, string? number) => new DeclareLoss(host, clock).Handle(
        new(An.Enquiry(LostDocument.Code, FormValues.Of(("documentNumber", number ?? "")), kind: EnquiryKind.Application), step, FormValues.Empty, "chen"),
        default);
}
