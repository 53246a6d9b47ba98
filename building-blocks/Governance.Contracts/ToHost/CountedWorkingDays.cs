using NodaTime;

namespace Governance.Contracts;

/// <summary>Working days as the bureau's calendar has them.</summary>
/// <param name="Dates">One for each number asked for, in their order; empty when the question was out of bounds.</param>
/// <param name="HolidaysKnown">
/// <see langword="false"/> when the counting reached a year whose holidays are not published yet, or the question was out of bounds: then only
/// weekends were taken off, and what is said must say so.
/// </param>
public sealed record CountedWorkingDays(IReadOnlyList<LocalDate> Dates, bool HolidaysKnown);
