using Governance.Contracts;
using NodaTime;

namespace Governance.ExitEntry.Urgent;

/// <summary>
/// When a document is issued out of turn: for one of the five reasons that the immigration administration has published, and then within five
/// working days. The Passport Law, article 6, has the office act without delay for a reasonable urgent cause.
/// </summary>
internal static class UrgentIssue
{
    internal const string Code = "exit-entry.urgent-issue";

    internal const int WorkingDays = 5;

    /// <summary>What the law gives the usual way; whoever leaves later has no need to hurry.</summary>
    internal const int UsualDays = 15;

    internal static LocalText Papers(string? ground) => ground switch
    {
        "death-or-illness" => new("死亡证明、病危通知或者医院诊断，以及与对方的亲属关系证明", "the certificate of death or of serious illness, and proof of kinship"),
        "term" => new("写明报到日期的录取通知书", "the letter of admission with the date of registration"),
        "visa" => new("即将到期的签证或者入境许可", "the visa or entry permit that runs out"),
        "meeting" => new("写明日期的会议、谈判、签约邀请", "the invitation to the meeting, negotiation or signing, with its date"),
        "lost" => new("机票等行程凭证和遗失、损毁的情况说明", "tickets, and an account of the loss or damage"),
        _ => new("能证明紧急事由和日期的材料", "whatever proves the cause and its date"),
    };

    internal static Assessment Assess(FormValues form, LocalDate today)
    {
        if (Dates.Read(form["departOn"]) is not { } departure)
            return new(Urgency: Urgency.High);
        var days = Period.Between(today, departure, PeriodUnits.Days).Days;
        return (form["ground"], days) switch
        {
            ("death-or-illness", <= 3) => new(Urgency: Urgency.Emergency, Reason: new(
                "奔丧或者探望危重病人，三日内出发，请马上联系申请人。", "A death or grave illness, and three days at most: ring the applicant now.")),
            (_, <= 2) => new(Urgency: Urgency.Emergency, Reason: new(
                "两日内出发，请马上联系申请人，当面核对能不能赶上。", "Two days at most: ring the applicant now and see whether it can be done.")),
            (_, <= 7) => new(Urgency: Urgency.High, Reason: new("七日内出发。", "The journey begins within seven days.")),
            ("other", _) => new(Complexity.Complex, Urgency.High, Reason: new(
                "列举以外的事由，由出入境管理机构认定。", "A reason beyond those listed: for the office to judge.")),
            _ => new(Urgency: Urgency.High),
        };
    }
}
