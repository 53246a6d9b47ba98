namespace Governance.Core.Clocks.Calendars;

/// <summary>Hours as they are typed in.</summary>
/// <param name="Days">Half days and closing days.</param>
internal sealed record WrittenHours(string Opens, string Closes, string? LunchFrom, string? LunchUntil, IReadOnlyList<WrittenDay> Days);
