using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.PyramidSelling;

[Handles(AssessPyramidSelling.Code)]
internal sealed class SuggestPyramidSellingReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form)
    {
        var ledger = Ledger.Of(form, "paid", "earned");
        var safety = form["held"] is "me" or "other" or "unknown" ? "人的安全最要紧：有人走不了的，请马上打 110，不方便说话的发短信到 12110。\n" : "";
        return new(
            $"您好！您反映的传销情况已经收到，由涉众案件大队核查，一般的会同市场监管部门查处，组织、领导的立案侦查。\n{safety}"
                + (ledger.Payments > 0 ? $"您填写的：{ledger.Summary.Zh}请把凭证保存好。\n" : "")
                + "请不要再交钱、再介绍别人；有新的情况请在查询页补充。",
            new($"按填写的加总：{ledger.Summary.Zh}发送前请核对。", $"Added up as written: {ledger.Summary.En} Please check before sending."));
    }
}
