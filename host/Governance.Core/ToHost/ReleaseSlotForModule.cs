using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Reservations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

internal sealed class ReleaseSlotForModule(AnswerModule answer, GiveBack giveBack, OwnedSources owned) : IRequestHandler<ReleaseSlot, HostAnswer>
{
    public Task<HostAnswer> Handle(ReleaseSlot request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async dossier =>
        {
            if (owned.RefuseSchedule(request.Schedule) is { } foreign)
                return foreign;
            if (await giveBack.Slot(request.EnquiryId, request.Schedule, cancellationToken))
                dossier.NoteReserved(request.Schedule, null);
            return null;
        },
        cancellationToken);
}
