using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>How a station's appointments went: those still to come, and what became of those of the last ninety days.</summary>
public sealed record StationFigures(int Number, int ToCome, int Came, int Missed, int Unsaid);

/// <summary>An appointment that lies where the station does not take any: on a day that was closed afterwards, at a station that was closed.</summary>
public sealed record StrandedAppointment(Guid Enquiry, string FileNumber, Instant StartsAt, LocalText Station);

/// <summary>A schedule as its department keeps it.</summary>
/// <param name="Version">0: as the module begins with.</param>
public sealed record ScheduleView(
    string Schedule, LocalText Title, int Version, StationPlan Plan, IReadOnlyList<StationFigures> Figures, IReadOnlyList<StrandedAppointment> Stranded);

/// <summary>The schedules that somebody may change, with how they are used.</summary>
[PerRequest]
internal sealed class ReadStations(GovernanceDb db, StationBook book, StationSetting setting, Departments departments, IClock clock)
{
    private const int Days = 90;
    private const int MostStranded = 100;

    public async Task<IReadOnlyList<ScheduleView>> Run(Actor actor, CancellationToken cancellationToken)
    {
        var views = new List<ScheduleView>();
        foreach (var schedule in book.Schedules.Where(schedule => setting.MayChange(actor, schedule)))
            views.Add(await View(schedule, cancellationToken));
        return views;
    }

    internal async Task<ScheduleView> View(string schedule, CancellationToken cancellationToken)
    {
        var (plan, now) = (book.Find(schedule)!, clock.GetCurrentInstant());
        var since = now - Duration.FromDays(Days);
        var booked = await db.SlotBookings.AsNoTracking().Where(booking => booking.Schedule == schedule && booking.StartsAt > since)
            .Select(booking => new { booking.Slot, booking.StartsAt, booking.Attendance, booking.EnquiryId }).ToListAsync(cancellationToken);
        var version = await db.Stations.Where(row => row.Schedule == schedule).MaxAsync(row => (int?)row.Version, cancellationToken) ?? 0;
        var at = booked.ToLookup(booking => SlotId.Read(booking.Slot)?.Station ?? 0);
        var stranded = booked.Where(booking => booking.StartsAt > now && SlotId.Read(booking.Slot) is { } slot && IsStranded(plan, slot.Station, slot.At.Date))
            .OrderBy(booking => booking.StartsAt).Take(MostStranded).ToDictionary(booking => booking.EnquiryId);
        var ids = stranded.Keys.ToArray();
        var enquiries = await db.Enquiries.AsNoTracking().Where(enquiry => ids.Contains(enquiry.Id)).ToListAsync(cancellationToken);
        return new(
            schedule, Title(schedule), version, plan,
            [.. plan.Stations.Select(station => new StationFigures(
                station.Number, at[station.Number].Count(booking => booking.StartsAt > now),
                at[station.Number].Count(booking => booking.Attendance == Attendance.Came),
                at[station.Number].Count(booking => booking.Attendance == Attendance.Missed),
                at[station.Number].Count(booking => booking.StartsAt <= now && booking.Attendance is null)))],
            [.. enquiries.Select(enquiry => new StrandedAppointment(
                    enquiry.Id, enquiry.WrittenFileNumber(), stranded[enquiry.Id].StartsAt,
                    plan.Station(SlotId.Read(stranded[enquiry.Id].Slot)!.Value.Station)?.Name ?? schedule))
                .OrderBy(appointment => appointment.StartsAt)]);
    }

    private static bool IsStranded(StationPlan plan, int number, LocalDate day) =>
        plan.Station(number) is not { } station || station.Closed || station.IsClosedOn(day);

    /// <summary>The services that one books with it.</summary>
    private LocalText Title(string schedule)
    {
        var types = departments.Online.BusinessTypes.Where(type => type.Form.Fields.Any(field => field.Source == schedule)).ToArray();
        return types.Length == 0
            ? schedule
            : new LocalText(string.Join('、', types.Select(type => type.Title.Zh)), string.Join(", ", types.Select(type => type.Title.In("en"))));
    }
}
