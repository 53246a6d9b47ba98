using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.Trial;

internal sealed class Resources : IRequestHandler<DescribeModule, ModuleResources>
{
    public Task<ModuleResources> Handle(DescribeModule request, CancellationToken cancellationToken) => Task.FromResult(new ModuleResources(
        [new("trial.numbers", [.. Enumerable.Range(1, 400).Select(number => $"T{number:000}")], Duration.FromDays(3))],
        [new("trial.desk", [new("一号窗口", "Counter one")], [new(9, 0), new(10, 0)], Capacity: 3, DaysAhead: 10)]));
}
