using Governance.Contracts;
using MediatR;

namespace Governance.CriminalInvestigation.Tips;

/// <summary>What is happening or about to happen comes first; a tip about fraud goes to those who can block numbers and accounts.</summary>
[Handles(Code)]
internal sealed class AssessTip : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "criminal.crime-tip";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var (urgency, reason) = (form["occurs"], form["matter"]) switch
        {
            ("now", _) => (Urgency.Emergency, Now(form["called"] == "yes")),
            ("planned", _) => (Urgency.High, new LocalText("将要发生，可以提前布置。", "It is going to happen; officers can be there before.")),
            (_, "violence" or "weapons" or "trafficking") => (Urgency.High, new("涉及人身安全。", "Lives are at risk.")),
            (_, "wanted") => (Urgency.High, new("在逃人员的线索，容易失效。", "A clue about somebody on the run does not keep.")),
            _ => (Urgency.Normal, null),
        };
        return new(
            Complexity.Complex,
            urgency,
            Unit: form["matter"] == "fraud" ? "criminal.fraud" : null,
            Confidential: true,
            Reason: reason);
    }

    private static LocalText Now(bool called) => called
        ? new("正在发生。来件人已经打过 110，请核对是否已派警。", "It is happening. The writer has called 110; check whether somebody was sent.")
        : new("正在发生。来件人还没有打 110，请马上通知指挥中心派警。", "It is happening. The writer has not called 110; have somebody sent at once.");
}
