using Governance.Contracts;
using NodaTime;

namespace Governance.Fire.Findings;

/// <summary>
/// By when the finding on a fire is due and until when it can be reviewed: the rules on the investigation of fires (火灾事故调查规定), in calendar days.
/// </summary>
internal static class FindingTimes
{
    internal const string Code = "fire.fire-finding";

    private const int Usual = 30;
    private const int Extended = 60;
    private const int Review = 15;

    private static readonly LocalText DueName = new("一般最迟", "Usually by");
    private static readonly LocalText ExtendedName = new("情况复杂、经批准延长的最迟", "If complicated and extended, by");
    private static readonly LocalText ReviewName = new("最迟申请复核", "Ask for a review by");
    private static readonly LocalText BasisName = new("依据", "Based on");
    private static readonly LocalText Basis = new(
        "《火灾事故调查规定》，按自然日计算；需要检验、鉴定的，检验、鉴定的时间不算在内。",
        "The rules on the investigation of fires, in calendar days; the time of examinations is not counted.");

    internal static LookUpAnswer Decide(FormValues form, LocalDate today) => form["stage"] switch
    {
        "investigating" when Dates.Read(form["reportedOn"]) is { } reported => new(
            true,
            new("自接到火灾报警之日起三十日内作出认定；复杂、疑难的经批准可以再延长三十日。",
                "The finding is made within thirty days of the fire being reported; a complicated case can be extended by thirty more."),
            [new(DueName, Dates.Written(reported.PlusDays(Usual))), new(ExtendedName, Dates.Written(reported.PlusDays(Extended))), new(BasisName, Basis)]),
        "received" when Dates.Read(form["receivedOn"]) is { } received => Reviewable(received.PlusDays(Review), today),
        _ => new(
            false,
            new("情况还不清楚，提交咨询后由火灾调查科核对答复。", "It is not clear yet; send us the question and the investigators will answer."),
            [new(BasisName, Basis)]),
    };

    private static LookUpAnswer Reviewable(LocalDate last, LocalDate today) => last < today
        ? new(
            false,
            new("申请复核的期限已经过去。对民事赔偿有争议的，可以直接向人民法院起诉。",
                "The time to ask for a review has passed. For damages you can go to court directly."),
            [new(ReviewName, Dates.Written(last)), new(BasisName, Basis)])
        : new(
            true,
            new("对认定有异议的，自认定书送达之日起十五日内，向上一级消防救援机构书面申请复核，以一次为限。",
                "If you do not accept the finding, ask the fire authority above in writing for a review within fifteen days of its delivery, once."),
            [new(ReviewName, Dates.Written(last)), new(BasisName, Basis)]);
}
