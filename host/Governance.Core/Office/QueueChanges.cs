using System.Collections.Concurrent;
using Governance.Core.Composition;

namespace Governance.Core.Office;

/// <summary>Tells live pages that a unit's queue has changed: on this host at once, on the others through the database.</summary>
[PerHost]
public sealed class QueueChanges
{
    private readonly ConcurrentDictionary<string, bool> toSpread = new(StringComparer.Ordinal);

    /// <summary>The unit's code. Called on any thread; handlers must be quick.</summary>
    public event Action<string>? Changed;

    internal void Announce(string unit)
    {
        toSpread.TryAdd(unit, true);
        Changed?.Invoke(unit);
    }

    /// <summary>From another host.</summary>
    internal void Hear(string unit) => Changed?.Invoke(unit);

    /// <summary>Units whose change the other hosts have not been told of.</summary>
    internal IReadOnlyList<string> TakeUnspread()
    {
        var units = toSpread.Keys.ToArray();
        foreach (var unit in units)
            toSpread.TryRemove(unit, out _);
        return units;
    }
}
