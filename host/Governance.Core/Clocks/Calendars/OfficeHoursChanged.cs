using Governance.Core.Clocks.Moving;

namespace Governance.Core.Clocks.Calendars;

internal sealed record OfficeHoursChanged(OfficeHoursView Hours, ClockMoves Moves);
