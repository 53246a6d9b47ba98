using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Replies;
using Governance.Core.Reservations;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Office;

/// <summary>After its time, an officer says whether the citizen came to his appointment. What was said can be put right, and stays on record.</summary>
[PerRequest]
internal sealed class MarkAttendance(Dossiers dossiers, DossierTools tools, GovernanceDb db, ReadEnquiry read)
{
    public async Task<Outcome<OfficeEnquiry>> Run(Actor actor, Guid id, string schedule, Attendance attendance, CancellationToken cancellationToken)
    {
        var done = await dossiers.Work<Dossier>(
            id,
            async dossier => await Mark(actor, dossier, schedule, attendance, cancellationToken) is { } problem ? problem : dossier,
            cancellationToken);
        return done.Problem is { } wrong ? wrong : await read.Show(actor, id, cancellationToken);
    }

    private async Task<Problem?> Mark(Actor actor, Dossier dossier, string schedule, Attendance attendance, CancellationToken cancellationToken)
    {
        var enquiry = dossier.Enquiry;
        if (!May.Open(actor, enquiry, tools.Units))
            return Problem.Unseen;
        if (!May.Handle(actor, enquiry, tools.Units, tools.IsModuleOff(enquiry)))
            return Problem.Forbidden;
        var booking = await db.SlotBookings.SingleOrDefaultAsync(
            booked => booked.EnquiryId == enquiry.Id && booked.Schedule == schedule, cancellationToken);
        if (booking is null)
            return Problem.Of(ProblemKind.NotFound, DeskText.ThisEnquiryHasNoSuchAppointment);
        if (booking.StartsAt > dossier.Now)
            return Problem.Of(ProblemKind.Conflict, DeskText.AppointmentIsStillToCome);
        if (booking.Attendance == attendance)
            return null;
        booking.Attendance = attendance;
        dossier.Note(
            attendance == Attendance.Came ? TimelineEvent.Attended : TimelineEvent.Missed,
            attendance == Attendance.Came
                ? new() { Title = DeskText.CameToTheAppointment }
                : new() { Title = DeskText.DidNotComeToTheAppointment },
            visible: false,
            actor);
        return null;
    }
}
