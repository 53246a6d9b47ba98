namespace Governance.Core.Modules.Running;

/// <summary>
/// The share of the machine that one module's code can take. No thread can be taken back from code that loops or blocks, so a module never gets more
/// than half the processors' worth of them,
/// and portal, intake and the other modules go on beside it.
/// </summary>
internal sealed class ModuleThreads
{
    private readonly TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, AtMost).ConcurrentScheduler;

    internal static int AtMost { get; } = Math.Max(1, Environment.ProcessorCount / 2);

    internal Task<T> Run<T>(Func<Task<T>> work) => Task.Factory.StartNew(work, default, TaskCreationOptions.DenyChildAttach, scheduler).Unwrap();

    /// <summary>Whether one of them comes free within the time.</summary>
    internal async Task<bool> ComeFree(TimeSpan wait)
    {
        var turn = Run(() => Task.FromResult(true));
        await ((Task)turn).WaitAsync(wait).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return turn.IsCompleted;
    }
}
