using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Reservations;

namespace Governance.Core.ToHost;

/// <summary>A module reserves of its own pools and schedules only.</summary>
[PerRequest]
internal sealed class OwnedSources(Departments departments, CallingModule caller)
{
    private static readonly LocalText Foreign = new("这个号码池或日程不属于本模块。", "This pool or schedule is not one of this module's.");

    internal LocalText? RefusePool(string pool) => Own?.Resources.Pools.Any(own => own.Name == pool) == true ? null : Foreign;

    internal LocalText? RefuseSchedule(string schedule) => Own?.Resources.Schedules.Any(own => own.Name == schedule) == true ? null : Foreign;

    private Department? Own => departments.Online.Named(caller.Name);
}
