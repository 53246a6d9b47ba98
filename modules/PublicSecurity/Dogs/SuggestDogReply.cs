using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.Dogs;

/// <summary>The confirmation of an appointment, with the papers that the answers ask for; the guide's own list says the same.</summary>
[Handles(CheckDogRegistration.Code)]
internal sealed class SuggestDogReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form) => new(
        string.Join('\n', (IEnumerable<string>)
        [
            form["matter"] is "new" or "transfer" ? "您好！您的预约已确认，请按所选的时间把狗牵绳（或者装笼）带到登记点。" : "您好！您的预约已确认，请按所选的时间到登记点，不用带狗。",
            "请带：",
            .. Papers(form).Select((paper, index) => $"{index + 1}. {paper}"),
            "来不了的，请提前在查询页留言。",
        ]),
        new("按填写的内容列出，发送前请核对照片和品种。", "Listed from the form; please look at photos and breed before sending."));

    internal static IEnumerable<string> Papers(FormValues form)
    {
        var matter = form["matter"];
        yield return "养犬登记申请表";
        yield return form["keeper"] == "organisation" ? "营业执照和看护制度" : "养犬人身份证";
        if (form["home"] is { } home)
            yield return home == "rented" ? "房屋租赁合同" : "房屋权属证明";
        if (matter is "new" or "renew" or "transfer")
            yield return "狂犬病免疫证明";
        if (matter is "new" or "transfer")
            yield return "犬只正面和侧面照片";
        if (matter is "renew" or "transfer" or "end")
            yield return "原养犬证和犬牌";
    }
}
