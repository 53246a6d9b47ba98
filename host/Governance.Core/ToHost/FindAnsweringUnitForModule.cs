using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

/// <summary>A file number opens nothing: who asks learns the desk and no more.</summary>
internal sealed class FindAnsweringUnitForModule(GovernanceDb db) : IRequestHandler<FindAnsweringUnit, AnsweringUnit>
{
    public async Task<AnsweringUnit> Handle(FindAnsweringUnit request, CancellationToken cancellationToken) => new(
        FileNumber.Read(request.FileNumber) is { } number
            ? await db.Enquiries.Where(enquiry => enquiry.FileNumber == number).Select(enquiry => enquiry.OwnerUnit).SingleOrDefaultAsync(cancellationToken)
            : null);
}
