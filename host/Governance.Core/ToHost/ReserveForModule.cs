using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Reservations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

internal sealed class ReserveForModule(AnswerModule answer, HoldItem hold, Holders holders, OwnedSources owned) : IRequestHandler<ReserveItem, HostAnswer>
{
    public Task<HostAnswer> Handle(ReserveItem request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async dossier =>
        {
            if (owned.RefusePool(request.Pool) is { } foreign)
                return foreign;
            var holder = holders.OfItem(request.Pool, dossier.Content.Form);
            if (await hold.Run(request.EnquiryId, request.Pool, request.Item, holder, dossier.Now, cancellationToken) is { } refusal)
                return refusal;
            dossier.NoteReserved(request.Pool, request.Item);
            return null;
        },
        cancellationToken);
}
