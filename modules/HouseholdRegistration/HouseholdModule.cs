using Governance.Contracts;
using Governance.HouseholdRegistration.Counters;
using MediatR;
using NodaTime;

namespace Governance.HouseholdRegistration;

internal sealed class HouseholdModule : IRequestHandler<DescribeModule, ModuleResources>
{
    public Task<ModuleResources> Handle(DescribeModule request, CancellationToken cancellationToken) => Task.FromResult(new ModuleResources(
        [],
        [
            // A card takes ten minutes; whatever is registered takes longer, and one officer does it.
            new(Counter.Cards, Counter.Places, Quarters(new(9, 0), new(11, 30)).Concat(Quarters(new(14, 30), new(16, 30))).ToArray(), Capacity: 3,
                DaysAhead: 15) { OnePer = ["residentId"] },
            new(Counter.Registration, Counter.Places, Halves(new(9, 0), new(11, 0)).Concat(Halves(new(14, 30), new(16, 30))).ToArray(), Capacity: 2,
                DaysAhead: 15) { OnePer = ["residentId", "headId", "applicant", "motherId", "fatherId"], OnePerBusinessType = true },
        ]));

    private static IEnumerable<LocalTime> Quarters(LocalTime first, LocalTime last) => Every(15, first, last);

    private static IEnumerable<LocalTime> Halves(LocalTime first, LocalTime last) => Every(30, first, last);

    private static IEnumerable<LocalTime> Every(int minutes, LocalTime first, LocalTime last)
    {
        for (var time = first; time <= last; time = time.PlusMinutes(minutes))
            yield return time;
    }
}
