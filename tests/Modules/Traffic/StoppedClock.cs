using NodaTime;

namespace Governance.Modules.Tests.Traffic;

internal sealed class StoppedClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
