using Governance.Contracts;
using MediatR;

namespace Governance.Supervision.Appeals;

/// <summary>A file number that was mistyped would let the appeal reach the very unit that it is against.</summary>
[Handles(AssessAppeal.Code)]
internal sealed class CheckAppeal(IMediator host) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    private static readonly LocalText NoSuch = new(
        "没有这个办件编号，请对照回执或者查询页再看一遍，例如 2026-000123-7。",
        "There is no such file number. Please compare it with the receipt or the tracking page, such as 2026-000123-7.");

    public async Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        request.Form["fileNumber"] is { } number && (await host.Send(new FindAnsweringUnit(number), cancellationToken)).Unit is null
            ? new([new("fileNumber", NoSuch)])
            : SubmissionCheck.Passed;
}
