using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Accidents;

[Handles(AccidentTimes.Code)]
internal sealed class AssessAccidentEnquiry : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => form["matter"] switch
    {
        // A witness's memory and a camera's recording both fade within days.
        "clue" => new(Complexity.Complex, Urgency.High, Confidential: true, Reason: new("提供目击线索或者视频。", "A witness, or video.")),
        "review" => new(Complexity.Simple, Urgency.High, Reason: new("申请复核只有三日。", "A review can be asked for within three days only.")),
        "mediation" or "settlement" => new(Complexity.Simple),
        "progress" or "vehicle" => new(Complexity.Complex, Reason: new("要查阅案卷。", "The file has to be read.")),
        _ => Assessment.None,
    };
}
