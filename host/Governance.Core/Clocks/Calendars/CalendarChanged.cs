using Governance.Core.Clocks.Moving;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>A year as it holds after a change, and what the change has moved.</summary>
public sealed record CalendarChanged(CalendarYearView Year, ClockMoves Moves);
