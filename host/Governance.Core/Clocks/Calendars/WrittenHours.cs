using Governance.Core.Clocks.Moving;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>Hours as they are typed in.</summary>
/// <param name="Days">Half days and closing days.</param>
public sealed record WrittenHours(string Opens, string Closes, string? LunchFrom, string? LunchUntil, IReadOnlyList<WrittenDay> Days);
