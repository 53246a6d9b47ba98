namespace Governance.EmbeddedPostgres;

/// <summary>Measured on the machine's steady clock, which no correction of the time of day moves.</summary>
internal readonly record struct Deadline(long Milliseconds)
{
    public bool IsOver => Environment.TickCount64 >= Milliseconds;

    public static Deadline In(TimeSpan time) => new(Environment.TickCount64 + (long)time.TotalMilliseconds);
}
