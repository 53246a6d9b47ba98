using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Replies;
using Governance.Core.Reservations;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Tracking;

/// <summary>Times that an appointment can be changed to.</summary>
/// <param name="Now">The appointment as it is.</param>
internal sealed record TimesToChange(HeldAppointment Now, IReadOnlyList<FreeSlot> Slots);

/// <summary>
/// The citizen comes at another time: at once, in one step, so that he never stands without an appointment. What nobody has confirmed yet moves
/// only to a time that can still be confirmed before it.
/// </summary>
[PerRequest]
internal sealed class ChangeAppointment(
    FindByCode find, Dossiers dossiers, GovernanceDb db, TakeSlot slots, ListFreeSlots free, ReadHeld held, TrackEnquiry track, IClock clock)
{
    internal static readonly Problem TooLate = Problem.Of(
        ProblemKind.Conflict, TrackingText.ItIsTooLateToChange);

    internal static readonly Problem None = Problem.Of(ProblemKind.NotFound, TrackingText.ThereIsNoSuchAppointmentOr);

    /// <summary>Refused when it is too late, so that nobody chooses in vain.</summary>
    public async Task<Outcome<TimesToChange>> Times(string queryCode, string schedule, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Value is not { } enquiry)
            return opened.Problem!;
        if (Of(await held.Run(enquiry.Id, cancellationToken), schedule) is not { } appointment)
            return None;
        if (!appointment.MayChange)
            return TooLate;
        var running = await db.Clocks.AsNoTracking().FirstOrDefaultAsync(
            open => open.EnquiryId == enquiry.Id && open.State == ClockState.Running, cancellationToken);
        return new TimesToChange(appointment, await free.Run(schedule, Earliest(running, clock.GetCurrentInstant()), cancellationToken));
    }

    public async Task<Outcome<TrackedEnquiry>> Run(
        string queryCode, Arrival came, string schedule, string? slot, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Problem is { } shut)
            return shut;
        var done = await dossiers.Work<Dossier>(
            opened.Value!.Id,
            async dossier => await Change(dossier, came, schedule, slot ?? "", cancellationToken) is { } problem ? problem : dossier,
            cancellationToken);
        return done.Problem is { } wrong ? wrong : await track.Run(queryCode, cancellationToken);
    }

    private async Task<Problem?> Change(Dossier dossier, Arrival came, string schedule, string slot, CancellationToken cancellationToken)
    {
        var id = dossier.Enquiry.Id;
        if (Of(await held.Run(id, cancellationToken), schedule) is not { } before)
            return None;
        if (before.Slot == slot)
            return null;
        if (!before.MayChange)
            return TooLate;
        var holder = await db.SlotBookings.Where(booking => booking.EnquiryId == id && booking.Schedule == schedule)
            .Select(booking => booking.Holder).SingleAsync(cancellationToken);
        if (await slots.Run(id, schedule, slot, holder, dossier.Now, Earliest(dossier.Clock, dossier.Now), cancellationToken) is { } refusal)
            return Problem.Invalid(new Contracts.FieldError("slot", refusal)) with { Kind = ProblemKind.Conflict, Title = refusal };
        var after = Of(await held.Run(id, cancellationToken), schedule)!;
        dossier.Note(
            TimelineEvent.Reserved,
            new()
            {
                Came = came,
                Title = TrackingText.WriterChangedTheAppointment,
                Facts = [EntryFact.Of(TrackingText.Before, AppointmentText.Of(before).Zh), EntryFact.Of(TrackingText.Now, AppointmentText.Of(after).Zh)],
                Reserved = [new(schedule, slot)],
            },
            visible: true);
        return null;
    }

    /// <summary>While the clock runs nobody has confirmed it.</summary>
    private static Instant Earliest(Clock? running, Instant now) => running is { State: ClockState.Running, DueAt: var due } && due > now ? due : now;

    private static HeldAppointment? Of(HeldThings things, string schedule) => things.Appointments.FirstOrDefault(held => held.Schedule == schedule);
}
