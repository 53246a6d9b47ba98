using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.PublicSecurity;

internal sealed class PublicSecurityModule : IRequestHandler<DescribeModule, ModuleResources>
{
    internal const string DogSchedule = "public-security.dog-registration";

    public Task<ModuleResources> Handle(DescribeModule request, CancellationToken cancellationToken) =>
        Task.FromResult(new ModuleResources([], [
            new SlotSchedule(
                DogSchedule,
                [
                    new("湖滨养犬登记点", "Lakeside dog registration point"),
                    new("东门养犬登记点", "East Gate dog registration point"),
                    new("高新区养犬登记点", "High-Tech Zone dog registration point"),
                ],
                [new(9, 0), new(9, 30), new(10, 0), new(10, 30), new(11, 0), new(14, 30), new(15, 0), new(15, 30), new(16, 0)],
                Capacity: 3,
                // A keeper may have two dogs; a chip sits in one.
                DaysAhead: 10) { OnePer = ["chip"] },
        ]));
}
