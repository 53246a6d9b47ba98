using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Reservations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

internal sealed class ReserveForModule(AnswerModule answer, HoldItem hold, OwnedSources owned) : IRequestHandler<ReserveItem, HostAnswer>
{
    public Task<HostAnswer> Handle(ReserveItem request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async dossier => owned.RefusePool(request.Pool) ?? await hold.Run(request.EnquiryId, request.Pool, request.Item, dossier.Now, cancellationToken),
        cancellationToken);
}
