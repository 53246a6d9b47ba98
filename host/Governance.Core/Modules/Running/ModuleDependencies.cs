namespace Governance.Core.Modules.Running;

/// <summary>Which modules need which.</summary>
internal static class ModuleDependencies
{
    internal static IReadOnlyList<string> Dependants(string module, IEnumerable<DiscoveredModule> among)
    {
        var others = among.ToList();
        var dependants = new SortedSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>([module]);
        while (next.TryDequeue(out var needed))
        {
            foreach (var other in others.Where(other => other.Requires.Contains(needed) && dependants.Add(other.Name)))
                next.Enqueue(other.Name);
        }

        dependants.Remove(module);
        return [.. dependants];
    }

    internal static IReadOnlyList<string> Of(string module, IReadOnlyDictionary<string, DiscoveredModule> all)
    {
        var needed = new SortedSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>([module]);
        while (next.TryDequeue(out var name))
        {
            foreach (var other in (all.GetValueOrDefault(name)?.Requires ?? []).Where(needed.Add))
                next.Enqueue(other);
        }

        needed.Remove(module);
        return [.. needed];
    }
}
