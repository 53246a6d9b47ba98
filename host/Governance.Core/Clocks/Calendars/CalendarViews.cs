using Governance.Core.Clocks.Moving;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>A year of the bureau's calendar.</summary>
/// <param name="Version">0 while nothing was entered: what is built in holds, if there is any.</param>
/// <param name="HasData">False when its Mondays to Fridays are counted because nobody has entered its holidays.</param>
/// <param name="BuiltIn">Whether the days are those that the platform brings.</param>
/// <param name="Record">Every change of the year, the newest first; empty while nothing was entered.</param>
public sealed record CalendarYearView(int Year, int Version, bool HasData, bool BuiltIn, IReadOnlyList<WrittenDay> Days, IReadOnlyList<CalendarChange> Record)
{
    public CalendarChange? Last => Record.Count == 0 ? null : Record[0];
}

/// <summary>Who changed a year when and why.</summary>
/// <param name="Source">Where the days come from: the notice's address, a file's name.</param>
public sealed record CalendarChange(int Version, string ChangedBy, Instant ChangedAt, string Reason, string? Source);

/// <summary>A year as it holds after a change, and what the change has moved.</summary>
public sealed record CalendarChanged(CalendarYearView Year, ClockMoves Moves);

/// <summary>Years that people should enter.</summary>
/// <param name="Today">In the bureau's zone.</param>
/// <param name="Years">This year, and in December the next, when they have no data; empty when all is well.</param>
public sealed record MissingYears(LocalDate Today, IReadOnlyList<int> Years);

/// <summary>The hours of a desk, or of the whole bureau.</summary>
/// <param name="Unit">The unit's code; null for the whole bureau.</param>
/// <param name="Own">False when the desk keeps the bureau's hours.</param>
/// <param name="Opens"><c>HH:mm</c>, as all times here.</param>
/// <param name="Days">Half days and closing days of its own.</param>
public sealed record OfficeHoursView(
    string? Unit, int Version, bool Own, string Opens, string Closes, string? LunchFrom, string? LunchUntil, IReadOnlyList<WrittenDay> Days, string? ChangedBy, Instant? ChangedAt);

/// <summary>Hours as they are typed in.</summary>
/// <param name="Days">Half days and closing days.</param>
public sealed record WrittenHours(string Opens, string Closes, string? LunchFrom, string? LunchUntil, IReadOnlyList<WrittenDay> Days);

public sealed record OfficeHoursChanged(OfficeHoursView Hours, ClockMoves Moves);
