using Governance.Core.Clocks.Moving;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>The hours of a desk, or of the whole bureau.</summary>
/// <param name="Unit">The unit's code; null for the whole bureau.</param>
/// <param name="Own">False when the desk keeps the bureau's hours.</param>
/// <param name="Opens"><c>HH:mm</c>, as all times here.</param>
/// <param name="Days">Half days and closing days of its own.</param>
internal sealed record OfficeHoursView(
    string? Unit, int Version, bool Own, string Opens, string Closes, string? LunchFrom, string? LunchUntil, IReadOnlyList<WrittenDay> Days, string? ChangedBy,
    Instant? ChangedAt);
