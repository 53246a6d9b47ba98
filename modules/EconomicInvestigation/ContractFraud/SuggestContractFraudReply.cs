using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.ContractFraud;

/// <summary>The first response with the sums, and with the way through the courts, which often is the quicker one.</summary>
[Handles(AssessContractFraud.Code)]
internal sealed class SuggestContractFraudReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form)
    {
        var (paid, got) = (form.Sum("payments", "amount"), form.Number("got") ?? 0);
        LocalText sums = new(
            $"付出 {form.Count("payments")} 笔，合计 {Ledger.Yuan(paid)} 元，收到 {Ledger.Yuan(got)} 元，差额 {Ledger.Yuan(paid - got)} 元。",
            $"{form.Count("payments")} payment(s), {Ledger.Yuan(paid)} yuan, received {Ledger.Yuan(got)}, difference {Ledger.Yuan(paid - got)}.");
        return new(
            $"您好！您的报案已经收到，由合同和金融案件大队审查，七日以内决定是否立案，延长的会告诉您。\n您填写的：{sums.Zh}请核对。\n"
                + "请带合同原件、付款凭证、盖章的流水来做笔录。"
                + (form["reachable"] == "arguing" ? "对方还在、只是不履行的，也可以同时向人民法院起诉、申请财产保全，不要错过时效。" : ""),
            new($"按填写的加总：{sums.Zh}发送前请核对。", $"Added up as written: {sums.En} Please check before sending."));
    }
}
