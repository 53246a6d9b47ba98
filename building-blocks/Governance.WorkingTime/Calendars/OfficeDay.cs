using NodaTime;

namespace Governance.WorkingTime;

/// <summary>The office time of one working day as instants; without lunch the afternoon is empty.</summary>
internal readonly record struct OfficeDay(Instant Opens, Instant LunchFrom, Instant LunchUntil, Instant Closes)
{
    internal bool LiesWithin(Instant from, Instant until) => from <= Opens && Closes <= until;

    internal Duration Within(Instant from, Instant until) =>
        Overlap(Opens, LunchFrom, from, until) + Overlap(LunchUntil, Closes, from, until);

    private static Duration Overlap(Instant from, Instant until, Instant otherFrom, Instant otherUntil) =>
        Duration.Max(Duration.Zero, Instant.Min(until, otherUntil) - Instant.Max(from, otherFrom));
}
