namespace Governance.Core.Modules;

/// <summary>What came of asking a module: its answer, nothing because it has no opinion, or a failure that is the module's and not the enquiry's.</summary>
/// <param name="Answered">Whether <paramref name="Value"/> is the module's answer.</param>
/// <param name="Value">The answer; never null when answered.</param>
/// <param name="Failure">Why there is none, without a word of what citizens wrote; null when the module has no handler for the message. A module
/// that is off is a failure too, but is not counted as one.</param>
internal sealed record Dispatched<T>(bool Answered, T? Value, string? Failure)
{
    internal static Dispatched<T> NoHandler { get; } = new(false, default, null);

    internal static Dispatched<T> Off { get; } = new(false, default, Failures.Off);

    /// <summary>Whether it counts against the module.</summary>
    internal bool Failed => Failure is not null && Failure != Failures.Off;

    /// <summary>Whether the module was still at it when its time was up.</summary>
    internal bool Overdue { get; private init; }

    internal static Dispatched<T> Answer(T value) => new(true, value, null);

    internal static Dispatched<T> Fault(string failure) => new(false, default, failure);

    internal static Dispatched<T> Late(TimeSpan limit) => Fault(Failures.TooLate(limit)) with { Overdue = true };
}
