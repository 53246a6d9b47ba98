namespace Governance.Core.Tests;

/// <summary>The steps from receipt to end of the standard workflows, with what an officer fills in.</summary>
internal static class Walks
{
    internal static (string Step, (string, string)[] Values)[] Complaint(string text) =>
    [
        ("verify", [("verifier", "张警官"), ("verifyingUnit", "督察室"), ("independent", "confirmed")]),
        ("mediate", [("metOn", "2026-03-02"), ("leader", "陈队长"), ("record", $"双方见面：{text}")]),
        ("conclude", [("finding", "not-upheld"), ("grounds", $"录像显示：{text}")]),
        ("draft", [("reply", $"经核查：{text}")]),
        ("approve", []),
    ];

    internal static (string Step, (string, string)[] Values)[] Of(string workflow) => workflow switch
    {
        "consultation" => [("draft", [("reply", "请带户口簿到窗口办理。")]), ("approve", [])],
        "suggestion" => [("consider", []), ("draft", [("adopted", "adopted"), ("reply", "采纳，下月实施。")]), ("approve", [])],
        "complaint" => Complaint("双方说明了情况"),
        "tip" => [("confirm", [("reply", "已收到，正在核查。")]), ("progress", [("progress", "走访中")]), ("conclude", [("outcome", "confirmed"), ("reply", "查证属实，谢谢。")])],
        "petition" => [("accept", [("handler", "周警官")]), ("draft", [("facts", "查明事实"), ("reply", "处理意见如下。")]), ("approve", [])],
        "application" => [("check", []), ("approve", [("reply", "审核通过，请到窗口领取。")])],
        _ => throw new ArgumentOutOfRangeException(nameof(workflow)),
    };
}
