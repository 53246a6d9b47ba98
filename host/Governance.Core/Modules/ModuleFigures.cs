using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Governance.Core.Modules;

/// <summary>Counts what modules are asked, how long they take and how often they fail; by module and message, never by person.</summary>
[PerHost]
internal sealed class ModuleFigures : IDisposable
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "Governance.Modules";

    internal static ActivitySource Spans { get; } = new(Name);

    private readonly ConcurrentDictionary<string, Counts> counts = new(StringComparer.Ordinal);
    private readonly Meter meter = new(Name);
    private readonly Counter<long> dispatches;
    private readonly Histogram<double> duration;

    public ModuleFigures()
    {
        dispatches = meter.CreateCounter<long>("governance.module.dispatches", "{dispatch}", "Messages that modules have handled, well or not");
        duration = meter.CreateHistogram<double>("governance.module.dispatch.duration", "s", "How long a module took, or was waited for");
        meter.CreateObservableGauge(
            "governance.module.unvouched", () => Unvouched.Select(module => new Measurement<int>(1, new KeyValuePair<string, object?>("module", module))),
            "{module}", "Modules that are out of service because nobody vouches for their record, their package or their files");
    }

    /// <summary>The modules that are out of service on this host because nobody vouches for their record, their package or their files.</summary>
    internal IReadOnlyList<string> Unvouched { get; set; } = [];

    /// <summary>How much this host has asked of a module, and how often that failed, since it started.</summary>
    public (long Dispatched, long Failures) Of(string module) =>
        counts.TryGetValue(module, out var count) ? (Interlocked.Read(ref count.Dispatched), Interlocked.Read(ref count.Failures)) : (0, 0);

    /// <summary>How a module fares on this host since it started.</summary>
    public ModuleFares Fares(string module)
    {
        if (!counts.TryGetValue(module, out var count))
            return ModuleFares.None;
        var took = count.Took();
        return new(
            Interlocked.Read(ref count.Dispatched), Interlocked.Read(ref count.Failures), At(took, 0.5), At(took, 0.95), took.Length == 0 ? null : took[^1]);
    }

    private static TimeSpan? At(TimeSpan[] sorted, double share) => sorted.Length == 0 ? null : sorted[(int)Math.Ceiling(share * sorted.Length) - 1];

    internal void Count(string module, string message, bool failed, TimeSpan took)
    {
        var count = counts.GetOrAdd(module, _ => new());
        count.Add(took);
        Interlocked.Increment(ref count.Dispatched);
        if (failed)
            Interlocked.Increment(ref count.Failures);
        var tags = new TagList { { "module", module }, { "message", message }, { "outcome", failed ? "failed" : "answered" } };
        dispatches.Add(1, tags);
        duration.Record(took.TotalSeconds, tags);
    }

    public void Dispose() => meter.Dispose();

    private sealed class Counts
    {
        private const int Kept = 1024;

        private readonly long[] took = new long[Kept];
        private long next;
        public long Dispatched;
        public long Failures;

        public void Add(TimeSpan duration) => Volatile.Write(ref took[(int)((ulong)(Interlocked.Increment(ref next) - 1) % Kept)], duration.Ticks);

        /// <summary>The latest durations, the shortest first.</summary>
        public TimeSpan[] Took() => [.. took.Take((int)Math.Min(Interlocked.Read(ref next), Kept)).Order().Select(TimeSpan.FromTicks)];
    }
}

/// <summary>How a module fares on one host.</summary>
/// <param name="Median">Of the latest thousand dispatches; null before the first.</param>
/// <param name="Slow">One in twenty took longer.</param>
/// <param name="Slowest">Of the same.</param>
internal sealed record ModuleFares(long Dispatched, long Failures, TimeSpan? Median, TimeSpan? Slow, TimeSpan? Slowest)
{
    internal static ModuleFares None { get; } = new(0, 0, null, null, null);
}
