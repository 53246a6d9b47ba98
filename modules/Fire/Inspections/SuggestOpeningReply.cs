using Governance.Contracts;
using MediatR;

namespace Governance.Fire.Inspections;

[Handles(InspectionTypes.Opening)]
internal sealed class SuggestOpeningReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry));

    internal static SuggestedReply Decide(EnquirySnapshot enquiry) => (enquiry.State, enquiry.Form["route"]) switch
    {
        (null or "received", "promise") => new(
            "您好！您的申请材料齐全，准予投入使用、营业，意见书可以在窗口领取或者邮寄。\n我们会到现场核查您的承诺；核查发现与承诺不符的，会依法处理，直至撤销许可。\n营业期间请保持疏散通道、安全出口畅通，消防设施完好，每日巡查。",
            new("告知承诺方式，发送前请核对材料。", "Granted on promise; please check the papers before sending.")),
        ("inspecting" or "reinspecting", _) => new(
            "您好！现场检查合格，准予投入使用、营业，意见书可以在窗口领取或者邮寄。\n营业期间请保持疏散通道、安全出口畅通，消防设施完好，每日巡查；扩建、改建、内部装修或者改变用途的，要重新申请。",
            new("检查合格的答复；不合格的请改写。", "For a place found in order; rewrite it if it is not.")),
        _ => SuggestedReply.None,
    };
}
