using Governance.Core.Channels;
using Governance.Core.Channels.Portal;
using Governance.Core.Data;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Reservations;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Tracking;

/// <summary>Reminds a citizen of one appointment, once: the mark on it, the entry that his page shows, and the message go into one transaction.</summary>
[PerRequest]
internal sealed class RemindOfAppointment(Dossiers dossiers, GovernanceDb db, ReadHeld held, ChannelsFound channels, FieldProtection protection)
{
    /// <returns>False where it is none any more, or another host was faster.</returns>
    internal async Task<bool> Run(Guid enquiry, string schedule, string slot, CancellationToken cancellationToken)
    {
        var reminded = false;
        await dossiers.Work<Dossier>(
            enquiry,
            async dossier =>
            {
                reminded = await Remind(dossier, schedule, slot, cancellationToken);
                return dossier;
            },
            cancellationToken);
        return reminded;
    }

    private async Task<bool> Remind(Dossier dossier, string schedule, string slot, CancellationToken cancellationToken)
    {
        var id = dossier.Enquiry.Id;
        var booking = await db.SlotBookings.SingleOrDefaultAsync(
            booked => booked.EnquiryId == id && booked.Schedule == schedule && booked.Slot == slot && booked.RemindedAt == null && booked.Attendance == null,
            cancellationToken);
        var appointment = (await held.Run(id, cancellationToken)).Appointments.FirstOrDefault(kept => kept.Schedule == schedule && kept.Slot == slot);
        if (booking is null || appointment is not { Over: false })
            return false;
        booking.RemindedAt = dossier.Now;
        var language = dossier.Enquiry.Language;
        var bring = appointment.Station.Bring?.In(language);
        dossier.Note(
            TimelineEvent.Reminded,
            new()
            {
                Title = TrackingText.ReminderOfAppointment, Text = bring,
                Facts = [EntryFact.Of(TrackingText.AppointmentIs, AppointmentText.Of(appointment).In(language))],
            },
            visible: true);
        var portal = (IDeliveringChannel)channels.Find(PortalChannel.Code)!;
        var text = $"{TrackingText.ReminderOfAppointment.In(language)}\n{AppointmentText.Of(appointment).In(language)}\n{bring}".TrimEnd();
        var message = new OutgoingMessage(Guid.CreateVersion7(), PortalChannel.PageOf(dossier.Enquiry.WrittenFileNumber()), text);
        db.Outbox.Add(OutboxMessage.Through(portal, id, message, protection, dossier.Now));
        return true;
    }
}
