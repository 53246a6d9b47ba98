using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.Counterfeits;

[Handles(AssessCounterfeit.Code)]
internal sealed class SuggestCounterfeitReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form) => form["what"] is "money" or "foreign"
        ? Money(form)
        : new(
            "您好！您反映的情况已经收到，由假币和知识产权案件大队核查；构成犯罪的立案侦查，够不上的移送市场监管等部门，并告诉您移送到哪里。"
                + "想退货、退款的，请同时向平台和 12345 投诉。实物、订单和付款凭证请保管好。",
            new(
                $"购买 {form.Count("purchases")} 笔，合计 {Ledger.Yuan(form.Sum("purchases", "amount"))} 元。发送前请核对。",
                $"{form.Count("purchases")} purchase(s), {Ledger.Yuan(form.Sum("purchases", "amount"))} yuan. Please check before sending."));

    private static SuggestedReply Money(FormValues form)
    {
        var notes = form.Items("notes");
        var (pieces, value) = (form.Sum("notes", "count"), notes.Sum(note => (note.Number("value") ?? 0) * (note.Number("count") ?? 0)));
        return new(
            "您好！您反映的假币情况已经收到。请不要再使用，交到就近的银行或者派出所，取得收缴凭证；对真假有异议的，可以凭凭证申请鉴定。知道是谁给的、在哪里，请在查询页补充。",
            new(
                $"{pieces:0} 张，面额合计 {Ledger.Yuan(value)} 元。发送前请核对。",
                $"{pieces:0} piece(s), {Ledger.Yuan(value)} in all. Please check before sending."));
    }
}
