using Governance.Core.Clocks.Moving;

namespace Governance.Core.Clocks.Calendars;

/// <summary>A year of the bureau's calendar.</summary>
/// <param name="Version">0 while nothing was entered: what is built in holds, if there is any.</param>
/// <param name="HasData">False when its Mondays to Fridays are counted because nobody has entered its holidays.</param>
/// <param name="BuiltIn">Whether the days are those that the platform brings.</param>
/// <param name="Record">Every change of the year, the newest first; empty while nothing was entered.</param>
internal sealed record CalendarYearView(int Year, int Version, bool HasData, bool BuiltIn, IReadOnlyList<WrittenDay> Days, IReadOnlyList<CalendarChange> Record)
{
    public CalendarChange? Last => Record.Count == 0 ? null : Record[0];
}
