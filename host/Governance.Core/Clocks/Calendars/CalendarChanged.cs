using Governance.Core.Clocks.Moving;

namespace Governance.Core.Clocks.Calendars;

/// <summary>A year as it holds after a change, and what the change has moved.</summary>
internal sealed record CalendarChanged(CalendarYearView Year, ClockMoves Moves);
