using Governance.Contracts;
using MediatR;

namespace Governance.Fire.Findings;

[Handles(FindingTimes.Code)]
internal sealed class AssessFindingEnquiry : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => form["matter"] switch
    {
        // Memory and traces both fade, and the scene is cleared.
        "clue" => new(Complexity.Complex, Urgency.High, Confidential: true, Reason: new("提供起火的线索或者视频。", "A witness, or video.")),
        "review" => new(Complexity.Simple, Urgency.High, Reason: new("申请复核只有十五日。", "A review can be asked for within fifteen days only.")),
        "scene" => new(Complexity.Complex, Urgency.High, Reason: new("要清理现场，先核对能不能解除封闭。", "The scene is to be cleared; see whether it can be opened.")),
        "progress" => new(Complexity.Complex, Reason: new("要查阅案卷。", "The file has to be read.")),
        _ => Assessment.None,
    };
}
