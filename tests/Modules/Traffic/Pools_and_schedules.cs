using Governance.Contracts;
using Governance.Traffic;
using Governance.Traffic.Plates;
using NodaTime;

namespace Governance.Modules.Tests.Traffic;

public class Pools_and_schedules
{
    [Fact]
    public async Task Each_pool_has_five_hundred_different_numbers_held_for_three_days()
    {
        var resources = await Describe();

        resources.Pools.ShouldAllBe(pool => pool.Items.Count == 500 && pool.Items.Distinct().Count() == 500 && pool.Hold == Duration.FromDays(3));
        resources.Pools.Select(pool => pool.Name).ShouldBe(["traffic.plates", "traffic.new-energy-plates"]);
    }

    [Fact]
    public async Task The_numbers_are_the_same_after_every_restart() =>
        (await Describe()).Pools[0].Items.ShouldBe((await Describe()).Pools[0].Items);

    [Fact]
    public void Small_car_numbers_are_shaped_as_GA_36_says() =>
        PlatePool.SmallCarNumbers(500).ShouldAllBe(number => number.Length == 7 && number.StartsWith("粤H") && !number.Contains('I') && !number.Contains('O'));

    [Fact]
    public void New_energy_numbers_have_a_letter_and_five_digits() =>
        PlatePool.NewEnergyNumbers(500).ShouldAllBe(
            number => number.Length == 8 && char.IsAsciiLetterUpper(number[2]) && number.Skip(3).All(char.IsAsciiDigit));

    [Fact]
    public async Task Inspection_can_be_booked_at_three_stations_in_office_hours()
    {
        var schedule = (await Describe()).Schedules.Single(schedule => schedule.Name == "traffic.inspection");

        schedule.Places.Count.ShouldBe(3);
        schedule.Times.ShouldAllBe(time => time >= new LocalTime(8, 30) && time <= new LocalTime(16, 30));
        schedule.Times.ShouldBeInOrder();
    }

    private static Task<ModuleResources> Describe() => new TrafficModule().Handle(new(), default);
}
