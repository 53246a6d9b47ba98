using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Reservations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

internal sealed class KeepItemForModule(AnswerModule answer, GovernanceDb db, OwnedSources owned) : IRequestHandler<KeepItem, HostAnswer>
{
    public Task<HostAnswer> Handle(KeepItem request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async dossier =>
        {
            if (owned.RefusePool(request.Pool) is { } foreign)
                return foreign;
            // What is kept already has no expiry: keeping it twice is no fault.
            var kept = await db.PoolItems
                .Where(item => item.Pool == request.Pool && item.HeldBy == request.EnquiryId && (item.HeldUntil == null || item.HeldUntil >= dossier.Now))
                .ExecuteUpdateAsync(set => set.SetProperty(item => item.HeldUntil, (NodaTime.Instant?)null), cancellationToken);
            return kept > 0 ? null : ToHostText.NothingIsHeld;
        },
        cancellationToken);
}
