using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Telling.Policy;

/// <summary>What the bureau asks of an address before it writes there, and how often and when it writes.</summary>
/// <param name="ConfirmAddresses">Whether an address that somebody typed is written to only once he has given the code that was sent there.</param>
/// <param name="QuietFrom">From when on nobody is woken by a text message, <c>HH:mm</c> of the bureau's time.</param>
/// <param name="QuietUntil">Until when, on the same day or the next; the same as <paramref name="QuietFrom"/>: there are no such hours.</param>
/// <param name="MostADay">How many messages that no officer caused one address gets in 24 hours, from 3 to 100.</param>
internal sealed record TellingPolicy(bool ConfirmAddresses, string QuietFrom, string QuietUntil, int MostADay)
{
    internal const int LeastADay = 3;
    internal const int MostOfAll = 100;

    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    internal static TellingPolicy AtFirst { get; } = new(false, "22:00", "07:00", 10);

    internal static bool IsTime(string text) => Time.Parse(text).Success;

    /// <summary>The moment itself, or the end of the quiet hours that it lies in.</summary>
    internal Instant NotInQuietHours(Instant at, DateTimeZone zone)
    {
        var (from, until) = (Time.Parse(QuietFrom).Value, Time.Parse(QuietUntil).Value);
        var wall = at.InZone(zone).LocalDateTime;
        var isOverMidnight = from > until;
        var isQuiet = isOverMidnight ? wall.TimeOfDay >= from || wall.TimeOfDay < until : wall.TimeOfDay >= from && wall.TimeOfDay < until;
        if (!isQuiet)
            return at;
        var day = isOverMidnight && wall.TimeOfDay >= from ? wall.Date.PlusDays(1) : wall.Date;
        return zone.AtLeniently(day + until).ToInstant();
    }
}
