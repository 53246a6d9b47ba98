using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.Trades;

/// <summary>What the business still has to bring, from its answers; the guide's own list says the same.</summary>
[Handles(AssessTrade.Code)]
internal sealed class SuggestTradeReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form) => new(
        string.Join('\n', (IEnumerable<string>)
        [
            "您好！您的申请已审核。办理需要下列材料，已经提交并且清楚的不用再交：",
            .. Papers(form).Select((paper, index) => $"{index + 1}. {paper}"),
            .. Notes(form),
        ]),
        new("按填写的行业和事项列出，请核对已经上传的。", "Listed by trade and matter; please compare with what was uploaded."));

    internal static IEnumerable<string> Papers(FormValues form)
    {
        var matter = form["matter"];
        yield return "营业执照";
        yield return "法定代表人或者负责人身份证";
        if (matter is "new" or "change")
        {
            yield return "经营场所的房屋证明或者租赁合同";
            yield return "场所平面图，标明出入口、监控和消防通道";
            if (form["trade"] == "hotel")
                yield return "公众聚集场所投入使用、营业前消防安全检查意见";
        }

        if (matter == "new")
            yield return "治安管理制度和安全责任人名单";
        if (matter is "change" or "end")
            yield return "原许可证或者备案证明";
        if (matter == "lost")
            yield return "遗失声明或者损坏的证件";
    }

    private static IEnumerable<string> Notes(FormValues form)
    {
        if (form["fireSafety"] is "pending" or "none")
            yield return "消防安全检查没有通过以前不能发证，也不能开业，请先向消防救援机构申请。";
        if (form["system"] == "wanted")
            yield return "住宿登记信息系统由派出所指导安装，民警会与您约时间。";
    }
}
