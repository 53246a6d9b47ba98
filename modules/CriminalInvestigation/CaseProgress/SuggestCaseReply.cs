using Governance.Contracts;
using MediatR;

namespace Governance.CriminalInvestigation.CaseProgress;

[Handles(CaseAnswer.Code)]
internal sealed class SuggestCaseReply(IMediator host) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public async Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken)
    {
        var form = request.Enquiry.Form;
        var answer = await LookUpCase.Answer(host, form, cancellationToken);
        // Where the register says nothing the officer looks for himself: "not connected" is no answer to a victim.
        return answer.Found
            ? new(
                SuggestedText.From(answer, Advice(form["matter"])),
                new("取自案件登记，发送前请核对，不写侦查内容。", "Taken from the register of cases; please check, and tell nothing of the investigation."))
            : new(
                $"您好！\n{Advice(form["matter"])}",
                new("登记中没有可用的记录，请在办案系统核实到了哪一步再答复。", "The register has nothing to offer; please look up how far the case is."));
    }

    internal static string Advice(string? matter) => matter switch
    {
        "declined" => "对不予立案不服，可以在收到通知书后七日以内向作出决定的公安机关申请复议；对复议决定不服，七日以内可以向上一级公安机关申请复核。也可以请人民检察院监督立案，或者向人民法院提起民事诉讼。",
        "property" => "追回的财物，权属清楚、没有争议又不影响办案的，查证以后返还，由承办民警通知您来领取，不收任何费用；其余随案移送，由人民法院判决。",
        "evidence" => "您补充的线索和材料已经收到，由承办民警核实。原件请保管好，需要时我们约时间提取。",
        "safety" => "有人威胁、引诱您撤案或者改变说法，是违法的。有危险请马上打 110；请把威胁的电话、信息保留好，我们会采取保护措施。",
        "officer" => "承办单位和民警的联系方式如上，来之前请先约时间，带身份证和告知书。",
        _ => "侦查中的内容依法保密，有了能告诉您的进展，会第一时间告诉您。还有问题请在查询页留言。",
    };
}
