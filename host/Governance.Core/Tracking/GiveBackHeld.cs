using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Replies;
using Governance.Core.Reservations;
using Governance.Core.Timeline;

namespace Governance.Core.Tracking;

/// <summary>
/// The citizen gives back his appointment, or the item that is held for him: somebody else can have it at once. Pressed twice, it is done once.
/// </summary>
[PerRequest]
internal sealed class GiveBackHeld(FindByCode find, Dossiers dossiers, DossierTools tools, GiveBack giveBack, ReadHeld held,
    TrackEnquiry track)
{
    private static readonly Problem NotHeld = Problem.Of(
        ProblemKind.NotFound, TrackingText.NothingIsHeldOrItHas);

    private static readonly Problem Kept = Problem.Of(
        ProblemKind.Conflict, TrackingText.ItHasBeenConfirmedAndKept);

    public async Task<Outcome<TrackedEnquiry>> Run(string queryCode, Arrival came, string source, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Problem is { } shut)
            return shut;
        var done = await dossiers.Work<Dossier>(
            opened.Value!.Id,
            async dossier => await Give(dossier, came, source, cancellationToken) is { } problem ? problem : dossier,
            cancellationToken);
        return done.Problem is { } wrong ? wrong : await track.Run(queryCode, cancellationToken);
    }

    private async Task<Problem?> Give(Dossier dossier, Arrival came, string source, CancellationToken cancellationToken)
    {
        var id = dossier.Enquiry.Id;
        var things = await held.Run(id, cancellationToken);
        if (things.Appointments.FirstOrDefault(appointment => appointment.Schedule == source) is { } booked)
        {
            if (!booked.MayChange)
                return ChangeAppointment.TooLate;
            await giveBack.Slot(id, source, cancellationToken);
            tools.Tell(dossier.Enquiry, new ReservationGivenBack(id, source, booked.Slot, Expired: false), dossier.Now);
            Note(dossier, came, source, TrackingText.WriterGaveTheAppointmentBack, AppointmentText.Of(booked).Zh);
            return null;
        }

        if (things.Items.FirstOrDefault(item => item.Pool == source) is not { } kept)
            return NotHeld;
        if (!kept.MayGiveBack)
            return Kept;
        await giveBack.Item(id, source, cancellationToken);
        tools.Tell(dossier.Enquiry, new ReservationGivenBack(id, source, kept.Item, Expired: false), dossier.Now);
        Note(dossier, came, source, TrackingText.WriterGaveTheNumberBack, kept.Item);
        return null;
    }

    private static void Note(Dossier dossier, Arrival came, string source, LocalText title, string what) => dossier.Note(
        TimelineEvent.GivenBack,
        new() { Came = came, TitleZh = title.Zh, TitleEn = title.En, Facts = [EntryFact.Of(TrackingText.GivenBack, what)], Reserved = [new(source, null)] },
        visible: true);
}
