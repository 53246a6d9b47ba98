using Governance.Core.Clocks.Moving;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>Who changed a year when and why.</summary>
/// <param name="Source">Where the days come from: the notice's address, a file's name.</param>
public sealed record CalendarChange(int Version, string ChangedBy, Instant ChangedAt, string Reason, string? Source);
