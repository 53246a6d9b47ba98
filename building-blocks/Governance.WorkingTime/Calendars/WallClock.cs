using NodaTime;

namespace Governance.WorkingTime;

/// <summary>
/// From the wall clock to instants and back, so that later on the wall is never earlier in time, whatever a zone does to its
/// clocks. Does not allocate once NodaTime has cached the zone's intervals, which <c>DateTimeZone.MapLocal</c> would.
/// </summary>
internal static class WallClock
{
    private static readonly Duration GreatestOffset = Duration.FromSeconds(Offset.MaxValue.Seconds);

    /// <summary>The first moment at which the clock shows this time or a later one: in a gap its end, in an overlap the earlier of the two.</summary>
    internal static Instant First(DateTimeZone zone, LocalDateTime shown)
    {
        var asUtc = shown.InUtc().ToInstant();
        var interval = zone.GetZoneInterval(asUtc - GreatestOffset);
        while (true)
        {
            var moment = asUtc - Duration.FromSeconds(interval.WallOffset.Seconds);
            if (interval.HasStart && moment < interval.Start)
                moment = interval.Start;
            if (!interval.HasEnd || moment < interval.End)
                return moment;
            interval = zone.GetZoneInterval(interval.End);
        }
    }

    /// <summary>The date at a moment. A clock that is set back over midnight does not bring the old day back.</summary>
    internal static LocalDate DateOf(DateTimeZone zone, Instant moment)
    {
        var shown = moment.InZone(zone).Date;
        var next = shown.PlusDays(1);
        return First(zone, next.AtMidnight()) <= moment ? next : shown;
    }
}
