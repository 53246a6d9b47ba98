using Governance.Contracts;
using MediatR;

namespace Governance.PublicRelations;

internal sealed class PublicRelationsModule : IRequestHandler<DescribeModule, ModuleResources>
{
    internal const string VisitSchedule = "public-relations.visit";

    public Task<ModuleResources> Handle(DescribeModule request, CancellationToken cancellationToken) => Task.FromResult(new ModuleResources(
        [],
        [
            new SlotSchedule(
                VisitSchedule,
                [
                    new("指挥中心和警史馆", "Control room and police museum"),
                    new("警犬基地", "Police dog centre"),
                    new("安全教育体验馆", "Safety education centre"),
                ],
                [new(9, 30), new(14, 30)],
                Capacity: 1,
                DaysAhead: 20),
        ]));
}
