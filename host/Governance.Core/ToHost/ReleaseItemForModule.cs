using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Reservations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

internal sealed class ReleaseItemForModule(AnswerModule answer, GovernanceDb db, OwnedSources owned) : IRequestHandler<ReleaseItem, HostAnswer>
{
    public Task<HostAnswer> Handle(ReleaseItem request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async _ =>
        {
            if (owned.RefusePool(request.Pool) is { } foreign)
                return foreign;
            await db.PoolItems.Where(item => item.Pool == request.Pool && item.HeldBy == request.EnquiryId)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(item => item.HeldBy, (Guid?)null).SetProperty(item => item.HeldUntil, (NodaTime.Instant?)null), cancellationToken);
            return null;
        },
        cancellationToken);
}
