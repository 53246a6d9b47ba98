using System.Globalization;
using Governance.Contracts;
using MediatR;

namespace Governance.CriminalInvestigation.Fraud;

/// <summary>
/// The first response to a victim, with the sums added up, so that the officer need not: what to do now first, then how it goes on.
/// </summary>
[Handles(FraudReport.Code)]
internal sealed class SuggestFraudReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    private const int MostPayees = 10;

    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(new(request.Enquiry.Form)));

    internal static SuggestedReply Decide(FraudReport report) => new(
        string.Join('\n', Lines(report)),
        report.Lost
            ? new(
                $"按填写的 {report.Payments.Count} 笔合计 {Yuan(report.Total)} 元，收款方 {report.ByPayee.Count} 个：{Payees(report)}。发送前请核对流水。",
                $"{report.Payments.Count} payment(s) of {Yuan(report.Total)} yuan in all to {report.ByPayee.Count} payee(s): {Payees(report)}. Check the "
                    + $"statements.")
            : new("没有损失的线索，发送前请核对。", "A clue without loss; please check before sending."));

    private static IEnumerable<string> Lines(FraudReport report)
    {
        yield return "您好！您的报案反诈中心已经收到。";
        if (report.Form["stillTalking"] == "yes")
            yield return "请马上挂断、退出会议软件，不要再转账，不要再告诉对方验证码。";
        if (!report.Lost)
        {
            yield return "您提供的号码、网址已经记录，核对后用于预警和封停。请不要回拨、不要再点开；再有类似情况可以打 96110。";
            yield break;
        }

        if (report.StoppingMayHelp)
            yield return "如果还没有打 110 或者 96110 要求止付，请现在就打；转出银行的客服电话也请打，要求止付、挂失。";
        yield return $"您填写的转账共 {report.Payments.Count} 笔，合计 {Yuan(report.Total)} 元，请核对有没有遗漏。";
        yield return "请带被骗的人的身份证、盖章的账户流水和聊天记录截图，到就近的派出所做笔录；聊天记录不要删，App 不要卸载。";
        yield return "做笔录以后进入立案审查，结果会书面告诉您，也会写在这里。公安机关追赃不收费，凡是说交钱帮您追回的都是骗子。";
    }

    private static string Payees(FraudReport report) => string.Join('；', report.ByPayee.Take(MostPayees).Select(paid =>
        $"{paid.Name ?? "—"} {paid.Account} {paid.Bank}".Trim() + $" {Yuan(paid.Amount)}（{paid.Payments}）"));

    internal static string Yuan(decimal amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
