using Governance.Core.Composition;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Clocks;

/// <summary>The bureau's working calendar as it holds now, in the bureau's time zone.</summary>
[PerHost]
public sealed class BureauCalendar
{
    private volatile WorkingCalendar current = WorkingCalendar.China;

    public WorkingCalendar Current => current;

    public DateTimeZone Zone => current.Zone;

    internal void Replace(WorkingCalendar calendar) => current = calendar;
}
