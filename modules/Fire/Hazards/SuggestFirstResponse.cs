using Governance.Contracts;
using MediatR;

namespace Governance.Fire.Hazards;

/// <summary>The first response promises no more than the rules do, and nothing that tells who wrote.</summary>
[Handles(HazardTypes.BlockedLane)]
[Handles(HazardTypes.Hazard)]
[Handles(HazardTypes.ElectricBicycle)]
internal sealed class SuggestFirstResponse : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry));

    internal static SuggestedReply Decide(EnquirySnapshot enquiry)
    {
        var assessment = AssessReport.Decide(enquiry.BusinessType, enquiry.Form);
        var when = assessment.Urgency is Urgency.Normal || assessment.Reason?.Zh.Contains("三个工作日", StringComparison.Ordinal) == true
            ? "三个工作日内到现场核查"
            : "二十四小时内到现场核查";
        return enquiry.State is null or "received"
            ? new(
                string.Join('\n',
                    $"您好！您反映的火灾隐患已收到，由防火监督科办理，{when}，核查和处理的结果会在这里告诉您。",
                    Meanwhile(enquiry.BusinessType),
                    "举报内容保密。如果起火、冒烟或者有人被困，请马上拨打 119。"),
                new("按所填情况和核查时限写成，发送前请核对。", "Written from the answers and the time limits; please check before sending."))
            : SuggestedReply.None;
    }

    private static string Meanwhile(string? businessType) => businessType switch
    {
        HazardTypes.BlockedLane => "在我们到达以前，可以请物业先联系车主；车辆停在公共道路上的，也可以打 122。请不要自己动别人的车。",
        HazardTypes.ElectricBicycle => "在我们到达以前，可以请物业先断电、把车移到室外。正在充电的电池，请不要自己去搬。",
        _ => "在我们到达以前，请不要自己去动设施或者与对方争执，注意安全。",
    };
}
