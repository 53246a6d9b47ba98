namespace Governance.Core.Channels;

/// <summary>What admins have switched on, as this host uses it now.</summary>
internal abstract class InUse<T> : IDisposable
{
    private readonly Lock changing = new();
    private IReadOnlyList<T> all = [];
    private CancellationTokenSource changed = new();

    public void Dispose() => changed.Dispose();

    /// <returns>Some of them, and what is cancelled when any is another.</returns>
    internal (IReadOnlyList<T> Watched, CancellationToken Changed) Watch(Func<T, bool> which)
    {
        lock (changing)
            return ([.. all.Where(which)], changed.Token);
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

    protected IReadOnlyList<T> Now
    {
        get
        {
            lock (changing)
                return all;
        }
    }
}
