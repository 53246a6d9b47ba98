using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>The hours of the bureau, and of each desk that ever had its own.</summary>
[PerRequest]
internal sealed class ReadOfficeHours(GovernanceDb db)
{
    public async Task<IReadOnlyList<OfficeHoursView>> Run(CancellationToken cancellationToken)
    {
        var newest = await db.OfficeHours.AsNoTracking()
            .Where(one => !db.Set<StoredHours>().Any(later => later.Desk == one.Desk && later.Version > one.Version))
            .OrderBy(one => one.Desk)
            .ToListAsync(cancellationToken);
        var calendars = await LoadCalendars.Read(db, cancellationToken);
        var bureau = newest.FirstOrDefault(one => one.Desk == WorkingCalendars.WholeBureau);
        return [View(null, bureau, calendars), .. newest.Where(one => one != bureau).Select(one => View(one.Desk, one, calendars))];
    }

    internal async Task<OfficeHoursView> One(string? unit, CancellationToken cancellationToken)
    {
        var desk = unit ?? WorkingCalendars.WholeBureau;
        var newest = await db.OfficeHours.AsNoTracking().Where(one => one.Desk == desk).OrderByDescending(one => one.Version).FirstOrDefaultAsync(cancellationToken);
        return View(unit, newest, await LoadCalendars.Read(db, cancellationToken));
    }

    private static OfficeHoursView View(string? unit, StoredHours? stored, WorkingCalendars calendars)
    {
        var hours = calendars.For(unit).OfficeHours;
        return new(
            unit, stored?.Version ?? 0, stored?.Opens is not null, Written(hours.Opens), Written(hours.Closes),
            hours.Lunch is { } lunch ? Written(lunch.From) : null, hours.Lunch is { } noon ? Written(noon.Until) : null,
            stored is null ? [] : [.. StoredDays.Read(stored.Days).Select(WrittenDay.Of)], stored?.ChangedBy, stored?.ChangedAt);
    }

    private static string Written(LocalTime time) => WrittenDay.Time.Format(time);
}
