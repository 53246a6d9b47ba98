using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Reservations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.FromModules;

internal sealed class ReservePoolItem(AnswerModule answer, HoldItem hold, OwnedSources owned) : IRequestHandler<ReserveItem, HostAnswer>
{
    public Task<HostAnswer> Handle(ReserveItem request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async dossier => owned.RefusePool(request.Pool) ?? await hold.Run(request.EnquiryId, request.Pool, request.Item, dossier.Now, cancellationToken),
        cancellationToken);
}

internal sealed class KeepPoolItem(AnswerModule answer, GovernanceDb db, OwnedSources owned) : IRequestHandler<KeepItem, HostAnswer>
{
    private static readonly LocalText NotHeld = new("没有占用，或者占用已经过期。", "Nothing is held, or the hold has expired.");

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
            return kept > 0 ? null : NotHeld;
        },
        cancellationToken);
}

internal sealed class ReleasePoolItem(AnswerModule answer, GovernanceDb db, OwnedSources owned) : IRequestHandler<ReleaseItem, HostAnswer>
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

internal sealed class BookSeat(AnswerModule answer, TakeSlot slots, OwnedSources owned) : IRequestHandler<BookSlot, HostAnswer>
{
    public Task<HostAnswer> Handle(BookSlot request, CancellationToken cancellationToken) => answer.Work(
        request.EnquiryId,
        async dossier => owned.RefuseSchedule(request.Schedule) ?? await slots.Run(request.EnquiryId, request.Schedule, request.Slot, dossier.Now, cancellationToken),
        cancellationToken);
}

internal sealed class ReleaseSeat(AnswerModule answer, GovernanceDb db, OwnedSources owned) : IRequestHandler<ReleaseSlot, HostAnswer>
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

/// <summary>A module reserves of its own pools and schedules only.</summary>
[PerRequest]
internal sealed class OwnedSources(Departments departments, CallingModule caller)
{
    private static readonly LocalText Foreign = new("这个号码池或日程不属于本模块。", "This pool or schedule is not one of this module's.");

    internal LocalText? RefusePool(string pool) => Own?.Resources.Pools.Any(own => own.Name == pool) == true ? null : Foreign;

    internal LocalText? RefuseSchedule(string schedule) => Own?.Resources.Schedules.Any(own => own.Name == schedule) == true ? null : Foreign;

    private Department? Own => departments.Online.Named(caller.Name);
}
