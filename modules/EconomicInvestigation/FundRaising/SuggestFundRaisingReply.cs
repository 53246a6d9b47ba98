using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.FundRaising;

/// <summary>The first response, with the sums added up for the officer.</summary>
[Handles(AssessFundRaising.Code)]
internal sealed class SuggestFundRaisingReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form)
    {
        var ledger = Ledger.Of(form, "investments", "returns");
        return ledger.Payments == 0
            ? new(
                "您好！您反映的非法集资线索已经收到，由涉众案件大队核查。请不要投入、不要介绍别人；有新的情况请在查询页补充。为了办案，细节待有结果时告诉您。",
                new("没有填写投入，按线索回应。发送前请核对。", "No payments were given; answered as a tip. Please check before sending."))
            : new(
                $"您好！您的报案已经收到，由涉众案件大队审查，七日以内决定是否立案，延长的会告诉您。\n您填写的：{ledger.Summary.Zh}请核对有没有遗漏。\n"
                    + "请带身份证、合同、收据和盖章的账户流水来做笔录。登记、返还都不收费，因参与非法集资受到的损失由参与人自己承担，追回的财产依法按比例返还。",
                new($"按填写的加总：{ledger.Summary.Zh}请对照流水核对。", $"Added up as written: {ledger.Summary.En} Check it against the statements."));
    }
}
