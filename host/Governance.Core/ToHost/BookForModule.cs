using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Reservations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.ToHost;

internal sealed class BookForModule(AnswerModule answer, TakeSlot slots, Holders holders, OwnedSources owned) : IRequestHandler<BookSlot, HostAnswer>
{
    public Task<HostAnswer> Handle(BookSlot request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async dossier =>
        {
            if (owned.RefuseSchedule(request.Schedule) is { } foreign)
                return foreign;
            var holder = holders.OfSlot(request.Schedule, dossier.Enquiry.BusinessType, dossier.Content.Form);
            // The module books when it acts: what it books is confirmed by that.
            if (await slots.Run(request.EnquiryId, request.Schedule, request.Slot, holder, dossier.Now, dossier.Now, cancellationToken) is { } refusal)
                return refusal;
            dossier.NoteReserved(request.Schedule, request.Slot);
            return null;
        },
        cancellationToken);
}
