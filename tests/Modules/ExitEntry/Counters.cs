using Governance.ExitEntry;
using NodaTime;

namespace Governance.Modules.Tests.ExitEntry;

public class Counters
{
    [Fact]
    public async Task Can_be_booked_at_three_places_in_office_hours()
    {
        var schedule = (await new ExitEntryModule().Handle(new(), default)).Schedules.ShouldHaveSingleItem();

        schedule.Places.Count.ShouldBe(3);
        schedule.Times.ShouldAllBe(time => time >= new LocalTime(9, 0) && time <= new LocalTime(17, 0));
        schedule.Times.ShouldBeInOrder();
    }
}
