using Governance.Contracts;
using Governance.HouseholdRegistration;
using Governance.HouseholdRegistration.Counters;
using Governance.Modules.Tests.Traffic;

namespace Governance.Modules.Tests.HouseholdRegistration;

public class Appointments_at_household_counters
{
    [Theory]
    [InlineData("2026-03-12T0900-1", "household.lakeside")]
    [InlineData("2026-03-12T0900-2", "household.east-gate")]
    [InlineData("2026-03-12T0900-3", "household.high-tech")]
    [InlineData("2026-03-12T0900-4", null)]
    [InlineData(null, null)]
    public void Belong_to_the_police_station_that_was_chosen(string? slot, string? unit) =>
        AssessAppointment.Decide(slot is null ? FormValues.Empty : FormValues.Of(("slot", slot))).Unit.ShouldBe(unit);

    [Fact]
    public async Task Are_offered_at_the_very_stations_that_the_module_names()
    {
        var schedules = (await new HouseholdModule().Handle(new(), default)).Schedules;

        schedules.Select(schedule => schedule.Name).ShouldBe([Counter.Cards, Counter.Registration]);
        foreach (var schedule in schedules)
            for (var place = 0; place < schedule.Places.Count; place++)
                BusinessTypes.ModuleFolder.Read(Department.Folder("HouseholdRegistration")).Manifest!.Units
                    .Single(unit => unit.Code == Counter.Unit($"2026-03-12T0900-{place + 1}")).Name.ShouldBe(schedule.Places[place]);
    }

    [Theory]
    [InlineData("how", "misused", "冒用")]
    [InlineData("urgent", "yes", "临时身份证")]
    [InlineData("held", "yes", "扣留")]
    [InlineData("diedOn", "2026-03-01", "家人去世")]
    public void That_cannot_wait_come_first_and_say_why(string field, string value, string why)
    {
        var assessed = AssessAppointment.Decide(FormValues.Of((field, value), ("slot", "2026-03-12T0900-1")));

        assessed.Urgency.ShouldBe(Urgency.High);
        assessed.Reason!.Zh.ShouldContain(why);
        assessed.Reason!.Zh.ShouldContain("申请人选择的派出所");
    }

    [Fact]
    public void Are_confirmed_with_station_day_and_hour()
    {
        var text = SuggestAppointmentReply.Decide(AtCounters.IdCard, FormValues.Of(("matter", "expired"), ("slot", "2026-03-12T0915-2"))).Text!;

        text.ShouldContain("2026年3月12日（星期四） 09:15，东门派出所户籍窗口");
        text.ShouldContain("1. 旧的居民身份证");
    }
}
