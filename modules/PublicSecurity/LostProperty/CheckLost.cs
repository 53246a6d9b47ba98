using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.LostProperty;

/// <summary>A look-up needs no marks, but nobody can be given a thing that he cannot describe.</summary>
[Handles(LookUpFound.Code)]
internal sealed class CheckLost : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form) => form["marks"] is null
        ? new([new("marks", new(
            "登记要写明只有主人知道的特征，例如品牌、里面有什么、哪里有划痕，认领时靠它核对。",
            "To register it, write what only its owner knows, such as make, contents or scratches. It is what your claim is checked by."))])
        : SubmissionCheck.Passed;
}
