using Governance.Contracts;
using NodaTime;

namespace Governance.Traffic.Accidents;

/// <summary>
/// By when the law has the next paper of an accident case ready, and until when a party can act. Ministry of Public Security order 146,
/// articles 58, 62, 71 and 84; by article 112 its periods of one to ten days are working days.
/// </summary>
internal static class AccidentTimes
{
    internal const string Code = "traffic.accident-enquiry";

    private static readonly LocalText CertificateName = new("最迟作出认定", "Finding due by");
    private static readonly LocalText VehicleName = new("最迟通知领车", "Vehicle released by");
    private static readonly LocalText ReviewName = new("最迟申请复核", "Review until");
    private static readonly LocalText MediationName = new("最迟申请调解", "Mediation until");
    private static readonly LocalText BasisName = new("依据", "Based on");
    private static readonly LocalText Basis = new(
        "《道路交通事故处理程序规定》，按工作日计算，已经扣除法定节假日。",
        "The rules of procedure for road accidents, in working days; public holidays are taken off.");

    /// <summary>The day that the periods of the stage are counted from; null where none is known.</summary>
    internal static LocalDate? CountedFrom(FormValues form) => form["stage"] switch
    {
        "surveyed" => Dates.Read(form["surveyedOn"]),
        "examined" => Dates.Read(form["reportFinalOn"]),
        "received" => Dates.Read(form["receivedOn"]),
        _ => null,
    };

    internal static LookUpAnswer Decide(FormValues form, WorkingDays days) => form["stage"] switch
    {
        "surveyed" when days.Dates.Count > 0 => Answered(
            days,
            new("不需要检验、鉴定的，交警自现场调查之日起十日内制作认定书，制作后三日内送达当事人。",
                "Where no examination is needed, the finding is written within ten days of the survey of the scene and delivered within three more."),
            (CertificateName, days[10])),
        "examined" when days.Dates.Count > 0 => Answered(
            days,
            new("检验报告、鉴定意见确定之日起五日内制作认定书，并通知当事人领取扣留的车辆。",
                "Within five days of the report becoming final the finding is written and the owner told to collect the vehicle."),
            (CertificateName, days[5]),
            (VehicleName, days[5])),
        "examined" =>
            Unanswered(
                new("正在检验、鉴定：检验报告、鉴定意见确定之日起五日内制作认定书。收到报告复印件后三日内没有人申请重新鉴定的，报告即为确定。",
                "Under examination: the finding follows within five days of the report becoming final, which it is when nobody has asked for another within "
                    + "three days of receiving a copy.")),
        "fled" =>
            Unanswered(
                new("一方逃逸的，查获车辆和驾驶人后十日内制作认定书。有线索请尽快告诉我们或者打 122。",
                "Where one party fled, the finding is written within ten days of vehicle and driver being found. If you know anything, tell us or call 122.")),
        "received" when days.Dates.Count > 0 => Answered(
            days,
            new("对认定有异议，自收到之日起三日内向上一级公安机关交通管理部门书面申请复核，逾期不予受理；要交警调解的，十日内书面申请。",
                "If you do not accept the finding, ask the traffic police above us in writing for a review within three days of receiving it; later requests "
                    + "are not taken. For mediation ask in writing within ten days."),
            (ReviewName, days[3]),
            (MediationName, days[10])),
        _ => Unanswered(new("情况还不清楚，提交咨询后由办案民警核对答复。", "It is not clear yet; send us the question and the officer in charge will check and answer.")),
    };

    private static LookUpAnswer Answered(WorkingDays days, LocalText text, params (LocalText Name, LocalDate Day)[] dates) => new(
        true, text, [.. dates.Select(date => new LookUpFact(date.Name, Dates.Written(date.Day))),
            new(BasisName, new(Basis.Zh + days.Caveat.Zh, Basis.En + days.Caveat.En))]);

    private static LookUpAnswer Unanswered(LocalText text) => new(false, text, [new(BasisName, Basis)]);
}
