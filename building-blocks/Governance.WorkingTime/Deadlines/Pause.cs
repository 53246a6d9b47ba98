using NodaTime;

namespace Governance.WorkingTime;

/// <summary>
/// A time in which a clock stands still because the bureau waits for the citizen. Source: the bureau's promise, which counts
/// the bureau's time and not the citizen's. Two pauses that meet are the same as one; where pauses overlap they count once.
/// </summary>
/// <remarks>Equal when both instants are equal. The default value is an open pause since 1970.</remarks>
/// <param name="From">When the clock was stopped.</param>
/// <param name="Until">When it went on, not before <paramref name="From"/>, else <see cref="ArgumentOutOfRangeException"/>; the same instant makes a
/// pause that changes nothing. <see langword="null"/> while it stands still: an open pause.</param>
public readonly record struct Pause(Instant From, Instant? Until)
{
    /// <summary>When the clock was stopped.</summary>
    public Instant From { get; } = From;

    /// <summary>When it went on; <see langword="null"/> while it stands still.</summary>
    public Instant? Until { get; } = Until is { } until && until < From
        ? throw new ArgumentOutOfRangeException(nameof(Until), until, $"A pause from {From} cannot end before it.")
        : Until;

    /// <summary>
    /// Whether the clock stands still as the office closes: stopped before that moment, and not going on before it.
    /// A pause that begins at the very close comes too late: that day is used up.
    /// </summary>
    internal bool Covers(Instant close) => From < close && (Until is null || close <= Until);

    internal Pause ResumedAt(Instant moment) => Until is null ? new(From, Instant.Max(From, moment)) : this;

    /// <summary>Allocates only for pauses that are not in order.</summary>
    internal static ReadOnlySpan<Pause> InOrder(ReadOnlySpan<Pause> pauses)
    {
        for (var i = 1; i < pauses.Length; i++)
        {
            if (pauses[i].From < pauses[i - 1].From)
            {
                var sorted = pauses.ToArray();
                Array.Sort(sorted, (pause, other) => pause.From.CompareTo(other.From));
                return sorted;
            }
        }

        return pauses;
    }
}
