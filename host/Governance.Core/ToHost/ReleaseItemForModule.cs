using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Reservations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

internal sealed class ReleaseItemForModule(AnswerModule answer, GiveBack giveBack, OwnedSources owned) : IRequestHandler<ReleaseItem, HostAnswer>
{
    public Task<HostAnswer> Handle(ReleaseItem request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async dossier =>
        {
            if (owned.RefusePool(request.Pool) is { } foreign)
                return foreign;
            if (await giveBack.Item(request.EnquiryId, request.Pool, cancellationToken))
                dossier.NoteReserved(request.Pool, null);
            return null;
        },
        cancellationToken);
}
