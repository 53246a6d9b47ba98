using Governance.Contracts;
using MediatR;

namespace Governance.ExitEntry.Urgent;

[Handles(UrgentIssue.Code)]
internal sealed class SuggestUrgentReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form) => new(
        string.Join('\n',
            "您好！您的加急申请已收到，事由属于可以加急的情形。",
            form["applied"] == "yes"
                ? "您已经提交过申请，不用重新填表，请带下列材料到原来受理的窗口。"
                : "请今天或者下一个工作日到出入境办证大厅的加急窗口，不用预约。",
            $"请带：居民身份证原件；{UrgentIssue.Papers(form["ground"]).Zh}。",
            "批准后五个工作日内签发；能取证的日期是：____。"),
        new("按填写的事由列出材料，日期请核对后填写。", "Papers listed by the reason given; fill in the day yourself."));
}
