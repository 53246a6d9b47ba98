using System.Globalization;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Modules;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Reservations;

/// <summary>Books a seat of a slot for one enquiry.</summary>
[PerRequest]
internal sealed class TakeSlot(GovernanceDb db, Departments departments, BureauCalendar calendar)
{
    private static readonly LocalText Full = new("这个时段已经约满，请另选。", "This time is fully booked. Please choose another.");
    private static readonly LocalText Unknown = new("没有这个时段，请从列出的中选择。", "There is no such time. Please choose one of those listed.");

    internal async Task<LocalText?> Run(Guid enquiry, string schedule, string slot, Instant now, CancellationToken cancellationToken)
    {
        if (Find(schedule) is not { } found || !SlotId.Exists(found, slot, now, calendar.Current))
            return Unknown;
        // A change of mind gives back the old seat first.
        await db.SlotBookings.Where(booking => booking.EnquiryId == enquiry && booking.Schedule == schedule).ExecuteDeleteAsync(cancellationToken);
        for (var attempt = 0; attempt <= found.Capacity; attempt++)
        {
            var booked = await db.Database.ExecuteSqlAsync(
                $"""
                insert into slot_bookings (schedule, slot, seat, enquiry_id, booked_at)
                select {schedule}, {slot}, seats.number, {enquiry}, {now} from generate_series(1, {found.Capacity}) seats(number)
                where not exists (select 1 from slot_bookings taken where taken.schedule = {schedule} and taken.slot = {slot} and taken.seat = seats.number)
                order by seats.number limit 1
                on conflict do nothing
                """,
                cancellationToken);
            if (booked == 1)
                return null;
            var taken = await db.SlotBookings.CountAsync(booking => booking.Schedule == schedule && booking.Slot == slot, cancellationToken);
            if (taken >= found.Capacity)
                return Full;
        }

        return Full;
    }

    private SlotSchedule? Find(string schedule) =>
        departments.Online.All.SelectMany(department => department.Resources.Schedules).FirstOrDefault(one => one.Name == schedule);
}

/// <summary>A slot's id: date, time and the number of the place, such as <c>2026-03-02T0830-1</c>.</summary>
internal static class SlotId
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HHmm");

    internal static string Of(LocalDate date, LocalTime time, int place) =>
        string.Create(CultureInfo.InvariantCulture, $"{Pattern.Format(date + time)}-{place + 1}");

    internal static bool Exists(SlotSchedule schedule, string id, Instant now, WorkingTime.WorkingCalendar calendar) =>
        Days(schedule, now, calendar).Any(date => schedule.Times.Any(time =>
            Enumerable.Range(0, schedule.Places.Count).Any(place => Of(date, time, place) == id)));

    /// <summary>The working days on which one can come, from the next one.</summary>
    internal static IEnumerable<LocalDate> Days(SlotSchedule schedule, Instant now, WorkingTime.WorkingCalendar calendar)
    {
        var date = now.InZone(calendar.Zone).Date;
        for (var day = 0; day < schedule.DaysAhead; day++)
            yield return date = calendar.NextWorkingDay(date);
    }
}
