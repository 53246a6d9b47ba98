using Governance.Core.Clocks.Calendars;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Clocks;

/// <summary>The working calendars as they hold now on this host: the bureau's, and those of desks with hours or days of their own.</summary>
[PerHost]
public sealed class BureauCalendar
{
    private volatile WorkingCalendars current = WorkingCalendars.BuiltIn;

    /// <summary>The bureau's own.</summary>
    public WorkingCalendar Current => current.Bureau;

    public DateTimeZone Zone => current.Bureau.Zone;

    /// <summary>All of them at one moment, so that a longer work does not see half of a change.</summary>
    internal WorkingCalendars All => current;

    /// <summary>What a desk's clocks are counted with: its own calendar where it has one.</summary>
    internal WorkingCalendar For(string? desk) => current.For(desk);

    internal void Replace(WorkingCalendars calendars) => current = calendars;
}
