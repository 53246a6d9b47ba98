using Governance.Core.Clocks.Moving;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

public sealed record OfficeHoursChanged(OfficeHoursView Hours, ClockMoves Moves);
