using System.Globalization;
using NodaTime;

namespace Governance.Core.Office;

/// <summary>
/// Where in a list a page ended: the order of its last row, not its number, so that whatever comes in or goes meanwhile, the next page
/// begins where this one ended. Written, it is what the API calls a cursor.
/// </summary>
/// <param name="Waiting">Whether the row's clock waits; rows that wait come last.</param>
/// <param name="At">When the row is due, was answered, or came in.</param>
/// <param name="Backwards">The page before this row, instead of the one after.</param>
internal sealed record QueueMark(bool Waiting, Instant At, Guid Id, bool Backwards = false)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Backwards ? 'b' : 'f')}{(Waiting ? 'w' : 'r')}{At.ToUnixTimeTicks() / 10:D}-{Id:N}");

    /// <summary>Null for what is no mark.</summary>
    internal static QueueMark? Read(string? text)
    {
        const int Most = 80;
        if (text is not { Length: > 4 and < Most } || text[0] is not ('b' or 'f') || text[1] is not ('w' or 'r')
            || text.LastIndexOf('-') is not (> 2 and var dash))
            return null;
        return long.TryParse(text.AsSpan(2, dash - 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var microseconds)
            && Math.Abs(microseconds) < 250_000_000_000_000_000L && Guid.TryParseExact(text.AsSpan(dash + 1), "N", out var id)
            ? new(text[1] == 'w', Instant.FromUnixTimeTicks(microseconds * 10), id, text[0] == 'b')
            : null;
    }
}
