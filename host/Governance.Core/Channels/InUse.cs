namespace Governance.Core.Channels;

/// <summary>What admins have switched on, as this host uses it now.</summary>
internal abstract class InUse<T> : IDisposable
{
    private readonly Lock changing = new();
    private IReadOnlyList<T> all = [];
    private CancellationTokenSource changed = new();

    public void Dispose() => changed.Dispose();

    /// <summary>Follows some of them side by side, so that one that cannot be reached keeps no other waiting; anew whenever any is another.</summary>
    internal async Task Follow(Func<T, bool> which, Func<T, CancellationToken, Task> follow, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var (watched, change) = Watch(which);
            using var until = CancellationTokenSource.CreateLinkedTokenSource(stopping, change);
            await Task.WhenAll([.. watched.Select(followed => follow(followed, until.Token)), Ended(until.Token)]);
        }
    }

    internal void Use(IReadOnlyList<T> now)
    {
        CancellationTokenSource before;
        lock (changing)
        {
            if (all.SequenceEqual(now))
                return;
            (all, before, changed) = (now, changed, new());
        }

        before.Cancel();
        before.Dispose();
    }

    /// <returns>Some of them, and what is cancelled when any is another.</returns>
    private (IReadOnlyList<T> Watched, CancellationToken Changed) Watch(Func<T, bool> which)
    {
        lock (changing)
            return ([.. all.Where(which)], changed.Token);
    }

    private static async Task Ended(CancellationToken until) =>
        await Task.Delay(Timeout.Infinite, until).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    protected IReadOnlyList<T> Now
    {
        get
        {
            lock (changing)
                return all;
        }
    }
}
