using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Violations;

[Handles(ViolationAnswer.Code)]
internal sealed class SuggestViolationReply(IMediator host) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public async Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken)
    {
        var form = request.Enquiry.Form;
        var answer = ViolationAnswer.Decide(form, await LookUpViolations.Page(host, form, cancellationToken));
        // Where the register says nothing the officer must look for himself: "not connected" is no answer to a citizen who has asked in writing.
        return answer.Found
            ? new(
                SuggestedText.From(answer, Advice(form["matter"])),
                new("取自交通违法登记，发送前请核对。", "Taken from the violation register; please check before sending."))
            : new(
                $"您好！\n{Advice(form["matter"])}",
                new("登记中没有可用的记录，请在业务系统核实后补充事实。", "The register has nothing to offer; please look the facts up and add them."));
    }

    internal static string Advice(string? matter) => matter switch
    {
        "怎样处理和缴款" => "记录可以在“交管12123”处理，也可以带身份证明、驾驶证和行驶证到违法处理窗口处理；罚款请在收到处罚决定书之日起 15 日内缴纳，超过期限的每日加处百分之三，加处的总额不超过罚款本身。",
        "记分" => "记分周期为 12 个月，从初次领取驾驶证之日算起；一个周期内累积未满 12 分、罚款已缴清的，该周期的记分予以清除，仍有罚款未缴的转入下一周期。参加“学法减分”并合格的，一个周期内最多可减 6 分。",
        "对记录有异议" => "您对记录有异议，我们将调取原始资料核对，查清后书面告知结果；尚未处理的，请先不要确认处理。对已经作出的处罚决定不服，可以在收到之日起 60 日内申请行政复议；当场作出的处罚决定，应当先申请复议，再向法院起诉。",
        "已经处理却还显示" => "处理结果从一处传到另一处需要时间，请把处罚决定书编号和缴款凭证在查询页补充给我们，由我们核对后更正。",
        _ => "如与实际情况不符，请在查询页留言，我们逐件核对。",
    };
}
