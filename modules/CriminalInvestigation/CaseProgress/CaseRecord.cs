using Governance.Contracts;
using NodaTime;

namespace Governance.CriminalInvestigation.CaseProgress;

/// <summary>One row of the register of cases, as far as a victim is told.</summary>
internal sealed record CaseRecord(string Stage, LocalDate? Since, string Desk)
{
    internal static CaseRecord Of(IReadOnlyDictionary<string, string> row) =>
        new(row.GetValueOrDefault("stage", ""), Dates.Read(row.GetValueOrDefault("since")), row.GetValueOrDefault("desk", ""));

    internal LocalText StageText => Stage switch
    {
        "received" => new("已经接报，正在立案审查。", "Received; it is being examined whether to open a case."),
        "open" => new("已经立案，正在侦查。", "A case is open and under investigation."),
        "declined" => new("决定不予立案，理由写在通知书里。", "No case was opened; the notice gives the reasons."),
        "prosecution" => new("侦查终结，已经移送人民检察院审查起诉。", "The investigation has ended; the file is with the procuratorate."),
        "suspended" => new("侦查暂时没有新的进展，案件没有撤销，有线索随时继续。", "No progress for the time being; the case stays open and goes on with any new clue."),
        "withdrawn" => new("案件已经撤销，理由写在决定书里。", "The case was withdrawn; the decision gives the reasons."),
        "closed" => new("已经办结。", "Closed."),
        _ => new("正在办理。", "In progress."),
    };

    internal LocalText NextText => Stage switch
    {
        "received" => new(
            "立案审查一般 3 日，线索要查证的 7 日，重大疑难复杂的经批准 30 日；结果书面告诉您。",
            "3 days as a rule, 7 where leads must be checked, 30 with approval in major and complex cases; you are told in writing."),
        "open" => new("有新的线索、材料或者受到威胁，随时在这里告诉我们。", "Tell us here of anything new, or if you are threatened."),
        "declined" => new(
            "不服的，收到通知书后七日以内可以申请复议；也可以请人民检察院监督，民事上可以向法院起诉。",
            "If you do not agree, ask for a review within seven days of the notice, turn to the procuratorate, or sue in a civil court."),
        "prosecution" => new(
            "您可以委托诉讼代理人，向检察院提意见；要求赔偿的，可以提起附带民事诉讼。",
            "You may have a representative, speak to the procuratorate, and claim damages together with the prosecution."),
        "suspended" => new("请保留好原来的材料，想起什么都可以补充。", "Keep your material, and add whatever you remember."),
        "withdrawn" => new("不服的，可以请人民检察院监督。", "If you do not agree, turn to the procuratorate."),
        _ => new("还有问题请提交，由承办单位答复。", "Send your question and the desk in charge answers."),
    };
}
