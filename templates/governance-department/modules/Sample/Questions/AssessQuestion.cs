using Governance.Contracts;
using MediatR;

namespace Governance.Sample.Questions;

/// <summary>How something is done can be answered from what the desk knows; how far a file has come has to be looked into.</summary>
[Handles("samplecode.question")]
internal sealed class AssessQuestion : IRequestHandler<AssessEnquiry, Assessment>
{
    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(new Assessment(request.Enquiry.Form["topic"] == "how" ? Complexity.Simple : Complexity.Complex));
}
