using Governance.Core.Officers;

namespace Governance.Core.Clocks.Calendars;

/// <summary>Puts a year in force on every host: stored, and every open clock that it touches worked out anew, in one transaction.</summary>
[PerRequest]
internal sealed class ChangeCalendar(CalendarSetting setting, ReadCalendar read)
{
    /// <param name="basedOnVersion">The version that the admin saw; null takes whatever holds.</param>
    /// <param name="source">Where the days come from, such as the notice's address; optional.</param>
    public async Task<Outcome<CalendarChanged>> Run(
        Actor actor, int year, IReadOnlyList<WrittenDay> days, string reason, int? basedOnVersion, string? source, CancellationToken cancellationToken) =>
        await setting.Change(actor, $"{year}", new(days, source), reason, basedOnVersion, cancellationToken) is { Problem: { } problem }
            ? problem
            : new CalendarChanged((await read.Run(year, cancellationToken)).Value!, setting.Moved!);
}
