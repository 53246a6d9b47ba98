using Governance.Contracts;
using MediatR;

namespace Governance.EconomicInvestigation.Invoices;

[Handles(AssessFalseInvoices.Code)]
internal sealed class SuggestFalseInvoicesReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form)
    {
        var (amount, fee) = (form.Sum("invoices", "amount"), form.Sum("invoices", "fee"));
        var source = new LocalText(
            $"发票 {form.Count("invoices")} 项，价税合计 {Ledger.Yuan(amount)} 元，开票费 {Ledger.Yuan(fee)} 元；账户 {form.Count("accounts")} 个。发送前请核对。",
            $"{form.Count("invoices")} invoice item(s), {Ledger.Yuan(amount)} yuan with tax, fees {Ledger.Yuan(fee)}; {form.Count("accounts")} account(s). "
                + $"Please check.");
        return form["matter"] switch
        {
            "evade" => new("您好！您反映的是少缴税款的线索，依法先由税务机关查处，我们已经把线索移送过去；税务机关查处后认为涉嫌犯罪的，会移送公安机关。", source),
            "stolen" => new(
                "您好！您反映身份被冒用的情况已经收到，由涉税案件大队核查。请同时到市场监管部门申请撤销冒名登记，到税务机关说明情况；请带身份证来做笔录、留下笔迹。", source),
            _ => new("您好！您反映的发票线索已经收到，由涉税案件大队与税务机关比对核查；有结果时告诉您。想补充的请写在查询页，不用露面。", source),
        };
    }
}
