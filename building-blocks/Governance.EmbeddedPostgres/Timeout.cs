namespace Governance.EmbeddedPostgres;

/// <summary>Measured on the machine's steady clock, which no correction of the time of day moves.</summary>
internal readonly record struct Timeout(long Milliseconds)
{
    public bool IsOver => Environment.TickCount64 >= Milliseconds;

    public static Timeout In(TimeSpan time) => new(Environment.TickCount64 + (long)time.TotalMilliseconds);
}
