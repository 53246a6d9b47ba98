using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>Years that people should enter.</summary>
/// <param name="Today">In the bureau's zone.</param>
/// <param name="Years">This year, and in December the next, when they have no data; empty when all is well.</param>
internal sealed record MissingYears(LocalDate Today, IReadOnlyList<int> Years);
