namespace Governance.Core.Officers.Sessions;

/// <summary>
/// What is done on a live page begins in the order in which it was done, however long it takes for each to find out whether it may. Nothing waits until
/// what came before it has ended: that may itself be waiting for what comes after it.
/// </summary>
internal sealed class ActsInOrder
{
    private Task last = Task.CompletedTask;

    /// <summary>Does it in its turn, if it may; who calls must not call again before this has returned its task.</summary>
    /// <param name="may">Whether it may be done; asked at once. When that fails, the failure is the caller's, and its turn is over.</param>
    /// <param name="act">What is done; it begins when this is called.</param>
    internal async Task Run(Task<bool> may, Func<Task> act)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = Interlocked.Exchange(ref last, turn.Task);
        Task begun;
        try
        {
            // Both are waited for, also when the first fails: no turn is over before the one ahead of it.
            await Task.WhenAll(before, may);
            begun = may.Result ? act() : Task.CompletedTask;
        }
        finally
        {
            turn.SetResult();
        }

        await begun;
    }
}
