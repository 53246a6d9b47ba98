using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.Trial;

internal sealed class Resources : IRequestHandler<DescribeModule, ModuleResources>
{
    public Task<ModuleResources> Handle(DescribeModule request, CancellationToken cancellationToken) => Task.FromResult(new ModuleResources(
        [new("trial.numbers", [.. Enumerable.Range(1, 400).Select(number => $"T{number:000}")], Duration.FromDays(3)) { OnePer = ["holder"] }],
        [
            new("trial.desk", [new("一号窗口", "Counter one")], [new(9, 0), new(10, 0)], Capacity: 3, DaysAhead: 10)
            {
                Stations = [new() { Address = new("城中路 1 号", "1 Middle Road"), Bring = new("身份证明", "Your papers") }],
                OnePer = ["holder"],
                ChangeHours = 4,
            },
        ]));
}
