using Governance.Contracts;
using MediatR;

namespace Governance.Supervision.Appeals;

/// <summary>An appeal never goes to the unit that gave the answer: who that is, is known by the file number.</summary>
[Handles(Code)]
internal sealed class AssessAppeal(IMediator host) : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "supervision.appeal";

    public async Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => new(
        Complexity.Complex,
        About: request.Enquiry.Form["fileNumber"] is { } number
            ? (await host.Send(new FindAnsweringUnit(number), cancellationToken)).Unit
            : null);
}
