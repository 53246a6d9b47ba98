using Governance.Contracts;
using Governance.Traffic.Plates;
using MediatR;
using NodaTime;

namespace Governance.Traffic;

internal sealed class TrafficModule : IRequestHandler<DescribeModule, ModuleResources>
{
    internal const string InspectionSchedule = "traffic.inspection";
    internal const string ElectricBicycleSchedule = "traffic.electric-bicycle";

    public Task<ModuleResources> Handle(DescribeModule request, CancellationToken cancellationToken) =>
        Task.FromResult(new ModuleResources(
            [
                new ItemPool(PlatePool.SmallCars, PlatePool.SmallCarNumbers(500), PlatePool.Hold),
                new ItemPool(PlatePool.NewEnergyCars, PlatePool.NewEnergyNumbers(500), PlatePool.Hold),
            ],
            [
                new SlotSchedule(
                    InspectionSchedule,
                    [
                        new("城东机动车检验站", "East Side Inspection Station"),
                        new("城西机动车检验站", "West Side Inspection Station"),
                        new("高新区机动车检验站", "High-Tech Zone Inspection Station"),
                    ],
                    HalfHours(new(8, 30), new(11, 0)).Concat(HalfHours(new(14, 30), new(16, 30))).ToArray(),
                    Capacity: 6,
                    DaysAhead: 20),
                new SlotSchedule(
                    ElectricBicycleSchedule,
                    [
                        new("车辆管理所非机动车登记窗口", "Vehicle and Licensing Office, bicycle counter"),
                        new("城东非机动车登记点", "East Side bicycle registration point"),
                        new("城西非机动车登记点", "West Side bicycle registration point"),
                    ],
                    HalfHours(new(9, 0), new(11, 0)).Concat(HalfHours(new(15, 0), new(16, 30))).ToArray(),
                    Capacity: 4,
                    DaysAhead: 10),
            ]));

    private static IEnumerable<LocalTime> HalfHours(LocalTime first, LocalTime last)
    {
        for (var time = first; time <= last; time = time.PlusMinutes(30))
            yield return time;
    }
}
