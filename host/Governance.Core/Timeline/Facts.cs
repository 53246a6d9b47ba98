using System.Globalization;
using NodaTime;

namespace Governance.Core.Timeline;

/// <summary>Facts that entries carry, in the words of both languages.</summary>
internal static class Facts
{
    internal static EntryFact Due(Instant due, DateTimeZone zone) => EntryFact.Of(TimelineText.AnswerDue, Written(due, zone));

    /// <summary>The same digits in both languages, in the bureau's time.</summary>
    internal static string Written(Instant at, DateTimeZone zone) =>
        at.InZone(zone).LocalDateTime.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
