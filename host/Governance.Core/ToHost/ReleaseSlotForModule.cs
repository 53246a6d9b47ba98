using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Reservations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

internal sealed class ReleaseSlotForModule(AnswerModule answer, GovernanceDb db, OwnedSources owned) : IRequestHandler<ReleaseSlot, HostAnswer>
{
    public Task<HostAnswer> Handle(ReleaseSlot request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async _ =>
        {
            if (owned.RefuseSchedule(request.Schedule) is { } foreign)
                return foreign;
            await db.SlotBookings.Where(booking => booking.Schedule == request.Schedule && booking.EnquiryId == request.EnquiryId).ExecuteDeleteAsync(cancellationToken);
            return null;
        },
        cancellationToken);
}
