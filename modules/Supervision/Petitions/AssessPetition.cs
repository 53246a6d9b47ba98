using Governance.Contracts;
using MediatR;

namespace Governance.Supervision.Petitions;

/// <summary>A petition, and its review, are kept from the unit that they are about (Regulations on Petition Work: nobody decides about himself).</summary>
[Handles(Petition)]
[Handles(Review)]
internal sealed class AssessPetition : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Petition = "supervision.petition";
    internal const string Review = "supervision.petition-review";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(new Assessment(Complexity.Complex, About: ConcernedUnit.Of(request.Enquiry.Form["department"])));
}
