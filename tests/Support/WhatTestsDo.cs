using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Xunit.v3;

namespace Governance.TestSupport;

/// <summary>
/// Keeps the last things that each test has asked of a database or over HTTP, and what it says by itself. Shortly before a test's limit they
/// are written into its output: a test that does not end fails with what it was doing.
/// </summary>
public sealed class WhatTestsDo : INotifyTestLifecycle, IDisposable
{
    private const int Kept = 12;

    private static readonly ConcurrentDictionary<string, Doing> Running = new();

    private readonly ActivityListener listener = new()
    {
        ShouldListenTo = source => source.Name is "Npgsql" or "System.Net.Http",
        Sample = (ref _) => ActivitySamplingResult.AllData,
        ActivityStarted = activity => Add(() => Told(activity)),
        ActivityStopped = CountWhatIsDear,
    };

    public WhatTestsDo() => ActivitySource.AddActivityListener(listener);

    /// <summary>What the test that calls is about to do, such as waiting for something.</summary>
    public static void Say(string what)
    {
        var began = Stopwatch.GetTimestamp();
        Add(() => Line(what, Stopwatch.GetElapsedTime(began)));
    }

    public void OnTestStarting(IXunitTest test)
    {
        var doing = Running[test.UniqueID] = new();
        var output = TestContext.Current.TestOutputHelper;
        if (test.Timeout > 0 && output is not null)
            doing.Warning = new(_ => output.WriteLine($"Not ended after {Seconds(TimeSpan.FromMilliseconds(test.Timeout))} s. The last that it did:\n{doing}"),
                null, Shortly(test.Timeout), Timeout.Infinite);
    }

    public void OnTestFinished(IXunitTest test)
    {
        if (Running.TryRemove(test.UniqueID, out var doing))
            doing.Warning?.Dispose();
    }

    public void Dispose() => listener.Dispose();

    private static int Shortly(int limit) => limit - Math.Min(limit / 4, 2_000);

    private static void Add(Func<string> what)
    {
        if (TestContext.Current.Test is { } test && Running.TryGetValue(test.UniqueID, out var doing))
            doing.Add(what);
    }

    private static void CountWhatIsDear(Activity activity)
    {
        if (activity.Source.Name == "Npgsql" && Asked(activity).StartsWith("CREATE DATABASE", StringComparison.OrdinalIgnoreCase))
            WhatTestsCost.Count("databases");
    }

    private static string Asked(Activity activity) =>
        $"{activity.GetTagItem("db.query.text") ?? activity.GetTagItem("db.statement") ?? activity.GetTagItem("url.full") ?? activity.DisplayName}";

    private static string Told(Activity activity)
    {
        var ended = activity.Duration > TimeSpan.Zero;
        var what = Asked(activity);
        var since = TimeProvider.System.GetUtcNow().UtcDateTime - activity.StartTimeUtc;
        return Line($"{what}", since) + (ended ? $", took {Seconds(activity.Duration)} s" : ", not ended");
    }

    private static string Line(string what, TimeSpan since) => $"  {Seconds(since)} s ago: {what.ReplaceLineEndings(" ").Trim()}";

    private static string Seconds(TimeSpan span) => span.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);

    private sealed class Doing
    {
        private readonly Queue<Func<string>> last = new();

        internal Timer? Warning { get; set; }

        internal void Add(Func<string> what)
        {
            lock (last)
            {
                if (last.Count == Kept)
                    last.Dequeue();
                last.Enqueue(what);
            }
        }

        public override string ToString()
        {
            lock (last)
                return last.Count == 0 ? "  nothing that could be seen from outside" : string.Join('\n', last.Select(what => what()));
        }
    }
}
