using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Governance.Core.Observability;

namespace Governance.Host.Observability;

/// <summary>What the time of a start went into: each span of the core whose name begins with <c>start</c>, added up by name, and the rest.</summary>
internal sealed partial class StartParts : IDisposable
{
    private readonly ConcurrentDictionary<string, TimeSpan> parts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> order = new();
    private readonly ActivityListener listener;

    internal StartParts()
    {
        // From the command until this program's first line: the runtime's own part.
        using var process = Process.GetCurrentProcess();
        Add("runtime", TimeProvider.System.GetUtcNow().UtcDateTime - process.StartTime.ToUniversalTime());
        listener = new()
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref asked) => asked.Name.StartsWith(Telemetry.Starting, StringComparison.Ordinal)
                ? ActivitySamplingResult.PropagationData
                : ActivitySamplingResult.None,
            ActivityStopped = span => Add(span.OperationName[Telemetry.Starting.Length..], span.Duration),
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>One line, seconds: <c>runtime 0.21, postgres 0.80, model 0.30</c>.</summary>
    internal void Tell(ILogger log)
    {
        var parted = string.Join(", ", order.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part} {parts[part].TotalSeconds:F2}")));
        LogParts(log, parted);
    }

    public void Dispose() => listener.Dispose();

    private void Add(string part, TimeSpan took)
    {
        if (parts.TryAdd(part, took))
            order.Enqueue(part);
        else
            parts.AddOrUpdate(part, took, (_, before) => before + took);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The start in seconds: {Parts}")]
    private static partial void LogParts(ILogger log, string parts);
}
