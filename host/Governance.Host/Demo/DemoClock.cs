using NodaTime;

namespace Governance.Host.Demo;

/// <summary>The moment at which an event of the demo data is said to have happened.</summary>
internal sealed class DemoClock(Instant start) : IClock
{
    private Instant moment = start;

    public Instant GetCurrentInstant() => moment;

    internal void Forward(Duration by) => moment += by;
}
