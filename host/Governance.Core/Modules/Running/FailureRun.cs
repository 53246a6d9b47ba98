using NodaTime;

namespace Governance.Core.Modules.Running;

/// <summary>Failures without a success between them: five within a minute, and the module has failed.</summary>
internal sealed class FailureRun
{
    internal const int TooMany = 5;

    internal static Duration Window { get; } = Duration.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Queue<Instant> failures = new();

    internal void Broken()
    {
        lock (gate)
            failures.Clear();
    }

    /// <summary>Whether this failure is one too many.</summary>
    internal bool Add(Instant at)
    {
        lock (gate)
        {
            failures.Enqueue(at);
            while (failures.Peek() < at - Window)
                failures.Dequeue();
            return failures.Count >= TooMany;
        }
    }
}
