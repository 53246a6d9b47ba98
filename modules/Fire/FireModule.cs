using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.Fire;

internal sealed class FireModule : IRequestHandler<DescribeModule, ModuleResources>
{
    internal const string TrainingSchedule = "fire.training";
    internal const string VisitSchedule = "fire.training-visit";

    private const int WorkingDaysAhead = 30;

    private static readonly LocalTime[] Sessions = [new(9, 30), new(14, 30), new(16, 0)];

    public Task<ModuleResources> Handle(DescribeModule request, CancellationToken cancellationToken) =>
        Task.FromResult(new ModuleResources(
            [],
            [
                new SlotSchedule(
                    TrainingSchedule,
                    [new("市消防科普教育馆", "City Fire Education Centre"), new("城东消防救援站", "East Side Fire Station")],
                    Sessions,
                    Capacity: 1,
                    WorkingDaysAhead),
                // There are two instructors who travel.
                new SlotSchedule(VisitSchedule, [new("由教官上门", "An instructor comes to you")], Sessions, Capacity: 2, WorkingDaysAhead),
            ]));
}
