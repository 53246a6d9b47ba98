using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.ExitEntry;

internal sealed class ExitEntryModule : IRequestHandler<DescribeModule, ModuleResources>
{
    internal const string CounterSchedule = "exit-entry.counter";

    public Task<ModuleResources> Handle(DescribeModule request, CancellationToken cancellationToken) =>
        Task.FromResult(new ModuleResources(
            [],
            [
                new SlotSchedule(
                    CounterSchedule,
                    [
                        new("市出入境办证大厅", "City Exit and Entry Hall"),
                        new("城东出入境办证点", "East Side Exit and Entry Counter"),
                        new("政务服务中心出入境窗口", "Exit and Entry Counter, Public Service Centre"),
                    ],
                    [.. HalfHours(new(9, 0), new(11, 30)), .. HalfHours(new(14, 30), new(17, 0))],
                    Capacity: 6,
                    DaysAhead: 20) { OnePer = ["applicantId"], OnePerBusinessType = true },
            ]));

    private static IEnumerable<LocalTime> HalfHours(LocalTime first, LocalTime last)
    {
        for (var time = first; time <= last; time = time.PlusMinutes(30))
            yield return time;
    }
}
