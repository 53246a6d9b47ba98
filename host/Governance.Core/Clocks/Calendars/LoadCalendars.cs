using Governance.Core.Announcements;
using Governance.Core.Clocks.Moving;
using Governance.Core.Data;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Clocks.Calendars;

/// <summary>
/// Brings this host's calendars to what the database says, and remembers which days changed: clocks started meanwhile have to be looked at again.
/// </summary>
[PerHost]
internal sealed class LoadCalendars(IDbContextFactory<GovernanceDb> databases, BureauCalendar calendar, UnsettledClocks unsettled) : IReload, IDisposable
{
    internal const string Notice = "calendar";

    private readonly SemaphoreSlim turn = new(1, 1);
    private string? loaded;

    string IReload.Notice => Notice;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var years = await Newest(db.CalendarYears.AsNoTracking(), cancellationToken);
            var hours = await Newest(db.OfficeHours.AsNoTracking(), cancellationToken);
            var versions = string.Join(' ', years.Select(year => $"{year.Year}.{year.Version}").Concat(hours.Select(desk => $"{desk.Desk}.{desk.Version}")));
            if (versions == loaded)
                return;
            var (before, after) = (calendar.All, Build(years, hours));
            calendar.Replace(after);
            if (loaded is not null)
                unsettled.Add(ChangedDays.Between(before, after));
            loaded = versions;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    internal static async Task<WorkingCalendars> Read(GovernanceDb db, CancellationToken cancellationToken) =>
        Build(await Newest(db.CalendarYears.AsNoTracking(), cancellationToken), await Newest(db.OfficeHours.AsNoTracking(), cancellationToken));

    private static Task<List<StoredYear>> Newest(IQueryable<StoredYear> years, CancellationToken cancellationToken) =>
        years.Where(year => !years.Any(later => later.Year == year.Year && later.Version > year.Version)).OrderBy(year => year.Year).ToListAsync(
            cancellationToken);

    private static Task<List<StoredHours>> Newest(IQueryable<StoredHours> hours, CancellationToken cancellationToken) =>
        hours.Where(desk => !hours.Any(later => later.Desk == desk.Desk && later.Version > desk.Version)).OrderBy(desk => desk.Desk).ToListAsync(
            cancellationToken);

    private static WorkingCalendars Build(IEnumerable<StoredYear> years, IEnumerable<StoredHours> hours) => new(
        years.Select(year => new CalendarYear(year.Year, StoredDays.Read(year.Days))),
        hours.Where(desk => desk.Opens is not null).Select(desk => KeyValuePair.Create(desk.Desk, Own(desk))));

    private static DeskHours Own(StoredHours desk) => new(
        new(desk.Opens!.Value, desk.Closes!.Value, desk is { LunchFrom: { } from, LunchUntil: { } until } ? new(from, until) : null),
        StoredDays.Read(desk.Days));
}
