using System.Collections.Concurrent;

namespace Governance.Core.Announcements;

/// <summary>
/// Tells live pages that a unit's queue, or what an officer has been told, has changed: on this host at once, on the others through the database.
/// </summary>
[PerHost]
internal sealed class QueueChanges : IHearNotices
{
    internal const string Notice = "queue";

    /// <summary>Announced when anything may have changed: whoever shows something reads it anew.</summary>
    public const string Anything = "*";

    // No unit's code begins so.
    private const string Notices = "@";
    private readonly ConcurrentDictionary<string, bool> toSpread = new(StringComparer.Ordinal);

    /// <summary>The unit's code, or an officer's <see cref="NoticesOf"/>. Called on any thread; handlers must be quick.</summary>
    public event Action<string>? Changed;

    /// <summary>Under what an officer's notices are announced.</summary>
    public static string NoticesOf(Guid officer) => $"{Notices}{officer:N}";

    public static bool IsOfQueue(string announced) => !announced.StartsWith(Notices, StringComparison.Ordinal);

    internal void Announce(string what)
    {
        toSpread.TryAdd(what, true);
        Changed?.Invoke(what);
    }

    string IHearNotices.Notice => Notice;

    void IHearNotices.Hear(string about) => Changed?.Invoke(about);

    void IHearNotices.Missed() => Changed?.Invoke(Anything);

    /// <summary>What the other hosts have not been told of.</summary>
    internal IReadOnlyList<string> TakeUnspread()
    {
        var units = toSpread.Keys.ToArray();
        foreach (var unit in units)
            toSpread.TryRemove(unit, out _);
        return units;
    }
}
