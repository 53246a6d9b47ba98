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
            .Where(storedHours => !db.Set<StoredHours>().Any(later => later.Desk == storedHours.Desk && later.Version > storedHours.Version))
            .OrderBy(storedHours => storedHours.Desk)
            .ToListAsync(cancellationToken);
        var calendars = await LoadCalendars.Read(db, cancellationToken);
        var bureau = newest.FirstOrDefault(storedHours => storedHours.Desk == WorkingCalendars.WholeBureau);
        return [View(null, bureau, calendars), .. newest.Where(storedHours =>
            storedHours != bureau).Select(storedHours => View(storedHours.Desk, storedHours, calendars))];
    }

    internal async Task<OfficeHoursView> One(string? unit, CancellationToken cancellationToken)
    {
        var desk = unit ?? WorkingCalendars.WholeBureau;
        var newest = await db.OfficeHours.AsNoTracking().Where(storedHours => storedHours.Desk == desk).OrderByDescending(storedHours => storedHours.Version)
            .FirstOrDefaultAsync(
            cancellationToken);
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
