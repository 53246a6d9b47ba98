namespace Governance.Core.Modules.Running;

/// <summary>Counts the dispatches that a module has not finished, and lets nobody in once it is closed.</summary>
internal sealed class InFlight
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int count;
    private bool closed;

    internal int Count => Volatile.Read(ref count);

    internal bool TryEnter()
    {
        lock (gate)
        {
            if (closed)
                return false;
            count++;
            return true;
        }
    }

    internal void Leave()
    {
        lock (gate)
        {
            if (--count == 0 && closed)
                empty.TrySetResult();
        }
    }

    /// <summary>Whether all that was in flight ended within the time.</summary>
    internal async Task<bool> Close(TimeSpan wait)
    {
        lock (gate)
        {
            closed = true;
            if (count == 0)
                empty.TrySetResult();
        }

        await empty.Task.WaitAsync(wait).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return empty.Task.IsCompleted;
    }
}
