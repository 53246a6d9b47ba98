using Governance.Contracts;
using MediatR;

namespace Governance.Trial;

/// <summary>Judges as the form says.</summary>
internal sealed class Judging : IRequestHandler<AssessEnquiry, Assessment>, IRequestHandler<CheckSubmission, SubmissionCheck>,
    IRequestHandler<SuggestReply, SuggestedReply>
{
    public async Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken)
    {
        switch (request.Enquiry.Form["judge"])
        {
            case "throw":
                throw new InvalidOperationException(request.Enquiry.Form["secret"]);
            case "hang":
                await new TaskCompletionSource().Task.WaitAsync(cancellationToken);
                break;
            case "null":
                return null!;
            case "nonsense":
                return new(Unit: "no.such-unit", About: "no.such-unit");
            case "complex":
                return new(Complexity.Complex, Urgency.High, "trial.second", Reason: new("要查", "Needs an inquiry"));
            case "confidential":
                return new(Confidential: true);
        }

        return Assessment.None;
    }

    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => request.Form["judge"] switch
    {
        "wrong" => Task.FromResult(new SubmissionCheck([new("secret", "不对")])),
        "check-throws" => throw new InvalidOperationException(),
        _ => Task.FromResult(SubmissionCheck.Passed),
    };

    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Task.FromResult(new SuggestedReply($"关于{request.Enquiry.Subject}，"));
}
