using Governance.Core.Modules;
using NodaTime;
using NodaTime.Testing;

namespace Governance.Modules.Tests.Runtime;

public sealed class Failures_in_a_row
{
    [Theory]
    [InlineData(15, true, "the fifth comes exactly a minute after the first")]
    [InlineData(16, false, "no five lie within a minute")]
    public async Task Five_count_only_within_a_minute(int secondsApart, bool failed, string why)
    {
        var clock = new FakeClock(Instant.FromUtc(2026, 3, 2, 2, 0));
        using var folders = new Folders().WithMisbehaving();
        await using var host = new RuntimeHost(folders, clock);
        await host.Runtime.Discover();
        await host.Runtime.Start("Misbehaving");

        for (var times = 0; times < 5; times++)
        {
            await host.Check("throws");
            clock.AdvanceSeconds(secondsApart);
        }

        host.Runtime.Of("Misbehaving")!.State.ShouldBe(failed ? ModuleState.Failed : ModuleState.On, why);
    }
}
