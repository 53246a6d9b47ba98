using Governance.Contracts;
using Governance.Core.Clocks.Heat;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Core.Tests.Clocks;

public sealed class What_falls_due(SharedServer shared)
{
    [Fact]
    public async Task Is_counted_by_day_hour_and_unit_for_those_who_may_see_it()
    {
        await using var bureau = await Bureau.Open(shared);
        await bureau.Accept(A.Consultation);
        await bureau.AcceptSuggestion();
        await bureau.AcceptSuggestion();

        var heat = await Read(bureau, A.Office);
        heat.Hours.ShouldBe([new(new(2026, 3, 3), 9, 1), new(new(2026, 3, 23), 17, 2)]);
        heat.Desks.Select(desk => (desk.Owner.Unit, desk.Count)).ShouldBe([(OfficeDesk.Code, 1), (OfficeDesk.Code, 2)]);
        heat.Working.Take(7).ShouldBe([true, true, true, true, true, false, false]);
        (heat.Total, heat.Late).ShouldBe((3, 0));
        (await Read(bureau, A.Officer("nowhere"))).Total.ShouldBe(0);

        bureau.Clock.Reset(Bureau.At("2026-03-04 09:00"));
        (await Read(bureau, A.Office)).Late.ShouldBe(1);
    }

    private static Task<DueHeat> Read(Bureau bureau, Actor actor) => bureau.Request((CountDuePerDay use) => use.Run(actor, new(2026, 3, 2), 30, default));
}
