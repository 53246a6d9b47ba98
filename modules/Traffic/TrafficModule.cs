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
                new ItemPool(PlatePool.SmallCars, PlatePool.SmallCarNumbers(500), PlatePool.Hold) { OnePer = ["vin"] },
                new ItemPool(PlatePool.NewEnergyCars, PlatePool.NewEnergyNumbers(500), PlatePool.Hold) { OnePer = ["vin"] },
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
                    DaysAhead: 20)
                {
                    Stations = Everywhere(3, new(
                        "行驶证；交强险凭证（已联网的电子保单不用带）；依法应当缴纳车船税的，带纳税或者免税证明。",
                        "Vehicle licence; proof of compulsory insurance, unless it is an electronic one; proof of vehicle tax where it is due.")),
                    OnePer = ["plate"],
                },
                new SlotSchedule(
                    ElectricBicycleSchedule,
                    [
                        new("车辆管理所非机动车登记窗口", "Vehicle and Licensing Office, bicycle counter"),
                        new("城东非机动车登记点", "East Side bicycle registration point"),
                        new("城西非机动车登记点", "West Side bicycle registration point"),
                    ],
                    HalfHours(new(9, 0), new(11, 0)).Concat(HalfHours(new(15, 0), new(16, 30))).ToArray(),
                    Capacity: 4,
                    DaysAhead: 10)
                {
                    Stations = Everywhere(3, new(
                        "车辆；所有人身份证明；购车发票等来历证明；产品合格证。",
                        "The bicycle; the owner's identity document; the invoice or other proof of origin; the certificate of conformity.")),
                    OnePer = ["frameNumber"],
                },
            ]));

    /// <summary>What to bring is the same at every place; where they are, a bureau writes in its console.</summary>
    private static StationDescription[] Everywhere(int places, LocalText bring) =>
        [.. Enumerable.Repeat(new StationDescription { Bring = bring }, places)];

    private static IEnumerable<LocalTime> HalfHours(LocalTime first, LocalTime last)
    {
        for (var time = first; time <= last; time = time.PlusMinutes(30))
            yield return time;
    }
}
