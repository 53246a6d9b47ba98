using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>Who changed a year when and why.</summary>
/// <param name="Source">Where the days come from: the notice's address, a file's name.</param>
internal sealed record CalendarChange(int Version, string ChangedBy, Instant ChangedAt, string Reason, string? Source);
