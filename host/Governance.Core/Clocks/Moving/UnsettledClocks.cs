using System.Collections.Concurrent;
using Governance.Core.Clocks.Policies;

namespace Governance.Core.Clocks.Moving;

/// <summary>
/// What changed and may have missed a clock: one that another host, or a transaction still open, started by the old rules while the
/// change recomputed all others. Every host looks once more, some seconds after it took the change over.
/// </summary>
[PerHost]
internal sealed class UnsettledClocks
{
    private readonly ConcurrentQueue<ChangedDays> changed = new();
    private PolicySet? before;

    internal void Add(IEnumerable<ChangedDays> days)
    {
        foreach (var changedDays in days)
            changed.Enqueue(changedDays);
    }

    /// <param name="policies">Those that held before; of several changes in a row the first.</param>
    internal void Add(PolicySet policies) => Interlocked.CompareExchange(ref before, policies, null);

    internal (IReadOnlyList<ChangedDays> Days, PolicySet? Before) Take()
    {
        var taken = new List<ChangedDays>();
        while (changed.TryDequeue(out var changedDays))
            taken.Add(changedDays);
        return ([.. taken.Distinct()], Interlocked.Exchange(ref before, null));
    }
}
