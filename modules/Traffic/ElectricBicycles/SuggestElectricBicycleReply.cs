using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.ElectricBicycles;

[Handles(CheckElectricBicycle.Code)]
internal sealed class SuggestElectricBicycleReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form) => Papers(form["matter"]) is { } papers
        ? new(
            $"您好！您的预约已确认，请按所选的时间{(form["matter"] == "注销" ? "" : "把车骑（推）")}到登记点。\n请带：所有人身份证明原件；{papers}。代办的还要带代理人身份证明和委托书。",
            new("按申请的事项列出，发送前请核对所附照片。", "Listed by what was applied for; please look at the photos before sending."))
        : SuggestedReply.None;

    private static string? Papers(string? matter) => matter switch
    {
        "新车登记" => "购车发票或者其他来历证明；整车出厂合格证",
        "过户" => "原所有人身份证明；原来的号牌和行驶证；转让的凭证",
        "补换号牌或者行驶证" => "损坏的号牌或者行驶证，丢失的到场说明情况",
        "注销" => "号牌和行驶证",
        _ => null,
    };
}
