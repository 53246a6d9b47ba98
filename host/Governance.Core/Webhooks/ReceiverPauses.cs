using System.Collections.Concurrent;
using Governance.Core.Outbox;
using NodaTime;

namespace Governance.Core.Webhooks;

/// <summary>
/// Which receivers this host leaves alone for a while. One that cannot be reached, or asks to be left alone, is asked with one message after each pause,
/// and not with all that wait.
/// </summary>
[PerHost]
internal sealed class ReceiverPauses(IClock clock)
{
    /// <summary>Short against the pauses of a message: who comes back is to hear of it soon.</summary>
    private static readonly Duration Longest = Duration.FromMinutes(5);

    private readonly ConcurrentDictionary<Guid, (int Failures, Instant Until)> paused = new();

    internal bool IsPaused(Guid receiver) => paused.TryGetValue(receiver, out var pause) && clock.GetCurrentInstant() < pause.Until;

    internal bool IsTroubled(Guid receiver) => paused.ContainsKey(receiver);

    /// <param name="asked">How long it wants to be left alone; null where it does not say.</param>
    internal void Pause(Guid receiver, Duration? asked)
    {
        var now = clock.GetCurrentInstant();
        // Those that were under way with the first failure are the same failure.
        paused.AddOrUpdate(
            receiver, _ => (1, now + (asked ?? After(1))),
            (_, pause) => now < pause.Until
                ? pause with { Until = Instant.Max(pause.Until, now + (asked ?? Duration.Zero)) }
                : (pause.Failures + 1, now + (asked ?? After(pause.Failures + 1))));
    }

    internal void End(Guid receiver) => paused.TryRemove(receiver, out _);

    private static Duration After(int failures) => Duration.Min(GrowingPause.After(failures), Longest);
}
