using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Reservations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

internal sealed class BookForModule(AnswerModule answer, TakeSlot slots, OwnedSources owned) : IRequestHandler<BookSlot, HostAnswer>
{
    public Task<HostAnswer> Handle(BookSlot request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async dossier => owned.RefuseSchedule(request.Schedule) ?? await slots.Run(request.EnquiryId, request.Schedule, request.Slot, dossier.Now, cancellationToken),
        cancellationToken);
}
