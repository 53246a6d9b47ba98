using Governance.Contracts;
using MediatR;

namespace Governance.PublicRelations.Corrections;

/// <summary>What exposes somebody is taken care of first, and the letter that points at it must not expose him once more.</summary>
[Handles(Code)]
internal sealed class AssessCorrection : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "public-relations.correction";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => form["kind"] switch
    {
        "exposed" => new(
            Urgency: Urgency.Emergency, Confidential: true, Reason: new("个人信息被公开，先下线再核对。", "Personal data is public: take it down first.")),
        "fake" => new(Urgency: Urgency.High, Reason: new("有人冒充公安机关。", "Somebody pretends to be the police.")),
        "about-me" => new(Confidential: true),
        _ => Assessment.None,
    };
}
