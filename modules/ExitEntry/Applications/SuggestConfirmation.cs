using Governance.Contracts;
using MediatR;

namespace Governance.ExitEntry.Applications;

[Handles(ApplicationTypes.Passport)]
[Handles(ApplicationTypes.HongKongAndMacau)]
[Handles(ApplicationTypes.Taiwan)]
internal sealed class SuggestConfirmation : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.BusinessType, request.Enquiry.Form));

    internal static SuggestedReply Decide(string? businessType, FormValues form) => new(
        string.Join('\n', (IEnumerable<string>)
        [
            "您好！您的预约已确认，请按所选的时间到办证大厅，本人到场，现场采集人像和指纹。",
            $"请带：{string.Join('；', Papers(businessType, form))}。",
            .. form["age"] == Applicant.Under16 ? ["申请人未满 16 周岁，监护人要一起来。"] : Array.Empty<string>(),
            "不能来的，请在查询页取消，把时间让给别人。",
        ]),
        new("按本申请填写的内容列出，发送前请核对。", "Listed by what was filled in; please check before sending."));

    private static IEnumerable<string> Papers(string? businessType, FormValues form)
    {
        yield return "申请人居民身份证原件";
        if (form["age"] == Applicant.Under16)
            yield return "监护人身份证明和监护关系证明（出生医学证明、户口簿等）";
        if (form["functionary"] == "yes")
            yield return "单位按管理权限出具的同意办理的意见";
        if (form["matter"] is "renew" or "endorse")
            yield return "原来的证件";
        if (form["matter"] == "replace")
            yield return "遗失或者损毁的情况说明，损毁的带上证件";
        if (businessType == ApplicationTypes.HongKongAndMacau && form["purpose"] is "family" or "business" or "stay")
            yield return "与签注事由相应的证明";
        if (businessType == ApplicationTypes.Taiwan && form["purpose"] is not (null or "undecided"))
            yield return "与前往事由相应的证明";
    }
}
