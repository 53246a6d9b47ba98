using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Policies;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Reservations;

/// <summary>
/// Until when what is sent now is answered at the latest: an appointment before that might pass before anybody has confirmed it, and is not offered.
/// </summary>
[PerHost]
internal sealed class ConfirmedBy(ClockPolicies policies, BureauCalendar calendar)
{
    internal Instant For(BusinessType type, Instant now)
    {
        var desk = type.Unit ?? OfficeDesk.Code;
        var working = calendar.For(desk);
        var promised = policies.Current.For(type.Kind, Complexity.Simple, type, desk, working.DateOf(now));
        return RunClock.Start(Guid.Empty, promised, now, working, desk).DueAt;
    }
}
