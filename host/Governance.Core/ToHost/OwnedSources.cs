using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Reservations;

namespace Governance.Core.ToHost;

/// <summary>A module reserves of its own pools and schedules only.</summary>
[PerRequest]
internal sealed class OwnedSources(Departments departments, CallingModule caller)
{
    internal LocalText? RefusePool(string pool) => Own?.Resources.Pools.Any(own => own.Name == pool) == true ? null : ToHostText.PoolOfAnotherModule;

    internal LocalText? RefuseSchedule(string schedule) =>
        Own?.Resources.Schedules.Any(own => own.Name == schedule) == true ? null : ToHostText.PoolOfAnotherModule;

    private Department? Own => departments.Online.Named(caller.Name);
}
