using Governance.Core.Announcements;

namespace Governance.Host.Office;

/// <summary>
/// Tells a live screen to read again: soon after a queue changed, once for many changes together, and every minute,
/// because the time left shrinks without any change.
/// </summary>
internal sealed class Freshness : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Regularly = TimeSpan.FromMinutes(1);

    private readonly QueueChanges changes;
    private readonly Func<string, bool> concerns;
    private readonly ITimer timer;
    private int soon;

    /// <param name="concerns">Which announcements the screen is about; left out, those of every queue.</param>
    internal Freshness(QueueChanges changes, TimeProvider time, Action readAgain, Func<string, bool>? concerns = null)
    {
        this.changes = changes;
        this.concerns = concerns ?? QueueChanges.IsOfQueue;
        timer = time.CreateTimer(
            _ =>
            {
                Volatile.Write(ref soon, 0);
                readAgain();
            },
            null,
            Regularly,
            Regularly);
        changes.Changed += OnChange;
    }

    public void Dispose()
    {
        changes.Changed -= OnChange;
        timer.Dispose();
    }

    // Only the first change of a burst sets the timer: under a steady stream the screen must still move.
    private void OnChange(string what)
    {
        if ((what == QueueChanges.Anything || concerns(what)) && Interlocked.Exchange(ref soon, 1) == 0)
            timer.Change(Soon, Regularly);
    }
}
