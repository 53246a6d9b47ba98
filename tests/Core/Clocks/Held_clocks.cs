using Governance.Core.Clocks;

namespace Governance.Core.Tests.Clocks;

public sealed class Held_clocks(SharedServer shared)
{
    [Fact]
    public async Task Do_not_tick_on_any_host_until_the_history_is_told()
    {
        await using var bureau = await Bureau.Open(shared);
        var acknowledgement = await bureau.Accept(A.Consultation);
        await using var other = await bureau.Start(bureau.Clock);
        bureau.Clock.Reset(Bureau.At("2026-03-03 10:00"));

        await using (await bureau.Get<HeldClocks>().Hold(default))
        {
            (await bureau.Tick()).ShouldBe(0);
            (await other.GetService(typeof(TickClocks)).ShouldBeOfType<TickClocks>().Run(default)).ShouldBe(0);
        }

        (await bureau.Tick()).ShouldBeGreaterThan(0);
        (await bureau.Track(acknowledgement.QueryCode)).Time.Clock!.Breached.ShouldBeTrue();
    }
}
