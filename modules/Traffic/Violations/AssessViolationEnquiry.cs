using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Violations;

[Handles(ViolationAnswer.Code)]
internal sealed class AssessViolationEnquiry : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => form["matter"] switch
    {
        "对记录有异议" => new(Complexity.Complex, Reason: new("对记录有异议，要调取原始资料核对。", "The record is disputed; the original material has to be checked.")),
        "已经处理却还显示" => new(Complexity.Complex, Reason: new("要与作出处罚的单位核对记录。", "The record has to be checked with the unit that decided.")),
        "有没有违法记录" or "怎样处理和缴款" or "记分" => new(Complexity.Simple),
        _ => Assessment.None,
    };
}
